package dev.candor.engine.importing;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.importing.model.ImportRules;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;

/**
 * A page that was edited since it was imported, as a finding: where it differs from what the import
 * would write, and both versions there.
 */
final class EditedSince {

  static final String WHY = "it was edited since it was imported, and was left as it is";

  private static final String REMEDY =
      "type \"candor serve\", open /_candor/import, and keep your page or take the import's text";

  private static final int MOST_LINES = 20;

  private final String path;
  private final String current;
  private final String text;
  private final int from;
  private final int end;

  /** Compares what a page says with what an import would write. */
  EditedSince(String path, String current, String text) {
    this.path = path;
    this.current = current;
    this.text = text;
    int start = 0;
    int least = Math.min(current.length(), text.length());
    while (start < least && current.charAt(start) == text.charAt(start)) {
      start++;
    }
    this.from = start == 0 ? 0 : current.lastIndexOf('\n', start - 1) + 1;
    int same = 0;
    while (same < least - from
        && current.charAt(current.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
      same++;
    }
    int line = current.indexOf('\n', current.length() - same);
    this.end = line < 0 ? 0 : current.length() - line - 1;
  }

  /** What differs, in whole lines. */
  private String differing(String version) {
    return version.substring(from, Math.max(from, version.length() - end)).strip();
  }

  /** For reports that have one message for each finding. */
  Diagnostic finding() {
    String both =
        WHY + "\nYour page:\n" + differing(current) + "\nThe import's text:\n" + differing(text);
    return at(both);
  }

  private Diagnostic at(String message) {
    int to = Math.max(from, current.length() - end);
    return ImportRules.CONFLICT
        .at(SourceFile.of("content/" + path, current), Span.of(from, to), message)
        .suggesting(REMEDY);
  }

  /** For the terminal: the place, the remedy, and both versions below. */
  String print() {
    StringBuilder out = new StringBuilder(DiagnosticPrinter.print(at(WHY)));
    version("your page", differing(current), out);
    version("the import's text", differing(text), out);
    return out.toString();
  }

  private static void version(String title, String words, StringBuilder out) {
    out.append("    ").append(title).append(":\n");
    String[] lines = (words.isEmpty() ? "(nothing)" : words).split("\n", -1);
    for (int i = 0; i < Math.min(lines.length, MOST_LINES); i++) {
      out.append("      ").append(DiagnosticPrinter.visible(lines[i])).append('\n');
    }
    if (lines.length > MOST_LINES) {
      out.append("      … ").append(lines.length - MOST_LINES).append(" more lines\n");
    }
  }
}
