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
    String text = file.text();
    for (int at = part.start(); at >= 0 && at < part.end(); at = nextLine(text, at)) {
      if (text.startsWith(OURS, at) || text.startsWith(THEIRS, at)) {
        return at;
      }
    }
    return -1;
  }

  /** Reports each conflict in a part of a file; each finding covers all lines of its conflict. */
  static void report(SourceFile file, Span part, Findings findings) {
    String text = file.text();
    int at = first(file, part);
    while (at >= 0 && at < part.end()) {
      int theirs = theirs(text, at);
      int end = lineEnd(text, theirs < 0 ? at : theirs);
      findings.add(
          YamlRules.MERGE_CONFLICT,
          Span.of(at, end),
          "this text has an unresolved merge conflict",
          "keep the lines you want, and delete those that begin with <<<<<<<, ======= and >>>>>>>");
      at = end < part.end() ? first(file, Span.of(end, part.end())) : -1;
    }
  }

  /** Where their part of a conflict ends, or -1. */
  private static int theirs(String text, int from) {
    int at = from;
    while (at >= 0 && !text.startsWith(THEIRS, at)) {
      at = nextLine(text, at);
    }
    return at;
  }

  /** Where the next line begins; -1 if there is none. */
  private static int nextLine(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? -1 : end + 1;
  }

  private static int lineEnd(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }
}
