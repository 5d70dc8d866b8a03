package dev.candor.content;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFault;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns what discovery found amiss into diagnostics, since it knows nothing of rules itself. */
public final class SourceFaults {

  /** The rules of files before anyone reads them. */
  public static final List<Rule> RULES =
      List.of(
          Rule.error(SourceFault.ENCODING, "Text is stored as UTF-8."),
          Rule.error(SourceFault.SIZE, "Files and folders are no larger than anyone needs."),
          Rule.error(SourceFault.NAME, "A name can be a file's name on every computer."),
          Rule.error(SourceFault.COLLISION, "Names differ by more than case or accents' spelling."),
          Rule.error(SourceFault.LINK, "Links stay within the project and lead somewhere."),
          Rule.error(SourceFault.STRAY, "Keys, passwords and devices are not content."),
          Rule.error(SourceFault.MISSING, "The folders of the project are there."));

  private SourceFaults() {}

  public static List<Diagnostic> toDiagnostics(List<SourceFault> faults) {
    List<Diagnostic> all = new ArrayList<>(faults.size());
    for (SourceFault fault : faults) {
      SourceFile file = fault.file();
      int end = Math.min(fault.offset() + 1, file.text().length());
      Span span = Span.of(Math.min(fault.offset(), end), end);
      all.add(rule(fault.rule()).at(file, span, fault.message()).suggesting(fault.suggestion()));
    }
    return all;
  }

  private static Rule rule(String id) {
    for (Rule rule : RULES) {
      if (rule.id().equals(id)) {
        return rule;
      }
    }
    throw new IllegalArgumentException("no rule of files is called " + id);
  }
}
