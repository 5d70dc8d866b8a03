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

  public static final Rule LISTING_MAP =
      Rule.error(
          "listing-map", "The map of a table names its columns and the fields of a listing.");
  public static final Rule LISTING_ROW =
      Rule.error("listing-row", "Every row of a table of listings can be read.");
  public static final Rule LISTING_FIELD =
      Rule.error("listing-field", "Every cell of a table of listings is what its field takes.");
  public static final Rule LISTING_UNKNOWN =
      Rule.warning("listing-unknown", "A table of listings names only pages that the site has.");
  public static final Rule LISTING_DUPLICATE =
      Rule.warning("listing-duplicate", "Two listings are not of the same person.");
  public static final Rule LISTING_MERGED =
      Rule.note("listing-merged", "Rows about the same person agree.");
  public static final Rule LISTING_REMOVED =
      Rule.note("listing-removed", "People who asked to be removed are not in the table.");

  public static final List<Rule> ALL =
      List.of(
          SOURCE,
          LOST,
          CONFLICT,
          DECISION,
          IMAGE,
          ADDRESS,
          CITE_MISSING,
          CITE_KNOWN,
          LISTING_MAP,
          LISTING_ROW,
          LISTING_FIELD,
          LISTING_UNKNOWN,
          LISTING_DUPLICATE,
          LISTING_MERGED,
          LISTING_REMOVED);

  private ImportRules() {}

  /** What a finding begins with: {@code error[import-lost] }. */
  public static String mark(Rule rule) {
    return rule.severity().word() + "[" + rule.id() + "] ";
  }
}
