package dev.candor.importing.model;

import dev.candor.diagnostic.Rule;
import java.util.List;

/** The rules of what imports report; a check of the site never reports them. */
public final class ImportRules {

  public static final Rule SOURCE =
      Rule.error("import-source", "Every file that is imported can be read whole.");
  public static final Rule LOST = Rule.error("import-lost", "An import loses nothing.");
  public static final Rule CONFLICT =
      Rule.warning("import-conflict", "An import doesn't overwrite pages that were edited.");
  public static final Rule DECISION =
      Rule.note("import-decision", "A person looks at what an import was not sure of.");
  public static final Rule IMAGE =
      Rule.warning("import-image", "The images of imported pages are at hand.");
  public static final Rule ADDRESS =
      Rule.warning("import-address", "Imported pages link to no address that will be gone.");
  public static final Rule CITE_MISSING =
      Rule.warning("cite-missing", "A work to be added has a title and an author.");
  public static final Rule CITE_KNOWN =
      Rule.note("cite-known", "A work to be added is not in references.yaml yet.");

  public static final List<Rule> ALL =
      List.of(SOURCE, LOST, CONFLICT, DECISION, IMAGE, ADDRESS, CITE_MISSING, CITE_KNOWN);

  private ImportRules() {}

  /** What a finding begins with: {@code error[import-lost] }. */
  public static String mark(Rule rule) {
    return rule.severity().word() + "[" + rule.id() + "] ";
  }
}
