package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;

/** Finds the conflict markers that version control leaves when a merge fails. */
final class MergeConflicts {

  private static final String OURS = "<<<<<<< ";
  private static final String THEIRS = ">>>>>>> ";

  private MergeConflicts() {}

  /** The offset of the first conflict in a part of a file; -1 if there is none. */
  static int first(SourceFile file, Span part) {
    int at = lineBeginning(file.text(), OURS, part.start());
    if (at < 0 || at >= part.end()) {
      at = lineBeginning(file.text(), THEIRS, part.start());
    }
    return at >= 0 && at < part.end() ? at : -1;
  }

  /** Reports each conflict in a part of a file; each finding covers all lines of its conflict. */
  static void report(SourceFile file, Span part, Findings findings) {
    String text = file.text();
    int at = first(file, part);
    while (at >= 0 && at < part.end()) {
      int theirs = lineBeginning(text, THEIRS, at);
      int end = lineEnd(text, theirs < 0 ? at : theirs);
      findings.add(
          YamlRules.MERGE_CONFLICT,
          Span.of(at, end),
          "this text has an unresolved merge conflict",
          "keep the lines you want, and delete those that begin with <<<<<<<, ======= and >>>>>>>");
      at = end < part.end() ? first(file, Span.of(end, part.end())) : -1;
    }
  }

  private static int lineBeginning(String text, String marker, int from) {
    int at = text.indexOf(marker, from);
    while (at > 0 && text.charAt(at - 1) != '\n') {
      at = text.indexOf(marker, at + 1);
    }
    return at;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
