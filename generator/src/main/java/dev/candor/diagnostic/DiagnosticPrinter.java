package dev.candor.diagnostic;

import dev.candor.source.LineMap;

/** Writes a finding as an editor reads it: where, what, the line itself, and what would mend it. */
public final class DiagnosticPrinter {

  private static final int WIDEST = 110;

  private DiagnosticPrinter() {}

  /**
   * Two or three lines, the last with a line end: {@code file:line:col: severity[rule] message},
   * the line of the file and a row of carets under the text concerned. Control and direction
   * characters are shown as {@code \}{@code uXXXX}, so that content can't write to a terminal.
   */
  public static String print(Diagnostic d) {
    LineMap lines = d.file().lines();
    StringBuilder out = new StringBuilder(160);
    int line = lines.line(d.span().start());
    int column = lines.column(d.span().start());
    out.append(visible(d.file().path())).append(':').append(line).append(':').append(column);
    out.append(": ").append(d.severity().word()).append('[').append(d.rule().id()).append("] ");
    out.append(visible(d.message())).append('\n');
    String text = lines.textOf(line);
    if (text.isBlank() || d.span().length() == 0 && column == 1) {
      if (!d.suggestion().isEmpty()) {
        out.append("    ").append(visible(d.suggestion())).append('\n');
      }
      return out.toString();
    }
    int from = column - 1;
    int to = Math.max(from + 1, Math.min(text.length(), from + d.span().length()));
    int cut =
        to > WIDEST
            ? Math.max(0, from - 30)
            : Math.max(0, text.length() - text.stripLeading().length());
    cut = Math.min(cut, from);
    String shown = text.substring(cut, Math.min(text.length(), cut + WIDEST));
    String before = visible(text.substring(cut, from));
    String marked =
        visible(
            text.substring(
                Math.min(from, text.length()),
                Math.min(text.length(), Math.min(to, cut + WIDEST))));
    out.append("    ").append(visible(shown)).append('\n');
    out.append("    ").append(" ".repeat(before.length()));
    out.append("^".repeat(Math.max(1, marked.length())));
    if (!d.suggestion().isEmpty()) {
      out.append(' ').append(visible(d.suggestion()));
    }
    return out.append('\n').toString();
  }

  /** The text with line ends as spaces and other control or direction characters spelled out. */
  public static String visible(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int type = Character.getType(c);
      boolean hidden = type == Character.CONTROL || type == Character.FORMAT;
      if (!hidden) {
        if (out != null) {
          out.append(c);
        }
        continue;
      }
      if (out == null) {
        out = new StringBuilder(text.length() + 16).append(text, 0, i);
      }
      if (c == '\t' || c == '\n') {
        out.append(' ');
      } else {
        out.append(String.format(java.util.Locale.ROOT, "\\u%04x", (int) c));
      }
    }
    return out == null ? text : out.toString();
  }
}
