package dev.candor.content;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFault;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the faults that discovery found into diagnostics, since discovery doesn't know the rules.
 */
public final class SourceFaults {

  /** The rules for files, before they are interpreted. */
  public static final List<Rule> RULES =
      List.of(
          Rule.error(SourceFault.ENCODING, "Text files are encoded in UTF-8."),
          Rule.error(SourceFault.SIZE, "Files and folders stay within the size limits."),
          Rule.error(SourceFault.NAME, "File names are valid on every operating system."),
          Rule.error(
              SourceFault.COLLISION,
              "No two names differ only in case or in how accents are stored."),
          Rule.error(
              SourceFault.LINK, "Symbolic links stay within the project and point to something."),
          Rule.error(SourceFault.STRAY, "Content contains no keys, passwords or device files."),
          Rule.error(SourceFault.MISSING, "The project's folders exist."));

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
    throw new IllegalArgumentException("no file rule is called " + id);
  }
}
