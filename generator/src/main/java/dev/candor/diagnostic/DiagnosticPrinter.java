package dev.candor.diagnostic;

import dev.candor.source.LineMap;
import java.util.Locale;

/** Writes a finding for an editor: where, what, the line itself, and the remedy. */
public final class DiagnosticPrinter {

  private static final String MARGIN = "    ";
  private static final String CUT = "…";

  /** Before a line that a build server would take for a command to itself. */
  private static final String QUOTE = "| ";

  private static final int WIDEST = 110;
  private static final int BEFORE = 30;

  private DiagnosticPrinter() {}

  /**
   * Up to four lines, the last with a line end: {@code file:line:col: severity[rule] message}, the
   * line of the file, carets under the text concerned, and the remedy, next to the carets if there
   * is room. Of a long line, only the part around the position is shown. Control and direction
   * characters are shown as {@code \}{@code uXXXX}, so that content can't write to a terminal.
   */
  public static String print(Diagnostic d) {
    LineMap lines = d.file().lines();
    int line = lines.line(d.span().start());
    int from = lines.column(d.span().start()) - 1;
    StringBuilder out = new StringBuilder(240);
    out.append(visible(d.file().path())).append(':').append(line).append(':').append(from + 1);
    out.append(": ").append(d.severity().word()).append('[').append(d.rule().id()).append("] ");
    out.append(visible(d.message())).append('\n');
    String text = lines.textOf(line);
    int room = WIDEST;
    if (!text.isBlank() && (d.span().length() > 0 || from > 0)) {
      room -= excerpt(out, text, from, Math.min(text.length(), from + d.span().length()));
    }
    if (!d.suggestion().isEmpty()) {
      String remedy = visible(d.suggestion());
      boolean sameLine = room < WIDEST && cells(remedy) < room;
      out.append(sameLine ? " " : room < WIDEST ? "\n" + MARGIN : MARGIN)
          .append(isCommand(remedy) ? QUOTE + remedy : remedy)
          .append('\n');
    } else if (room < WIDEST) {
      out.append('\n');
    }
    return out.toString();
  }

  /** The line and, without a line end, the carets; how many columns these take. */
  private static int excerpt(StringBuilder out, String text, int from, int to) {
    int indent = Math.min(from, text.length() - text.stripLeading().length());
    int start = from <= WIDEST - BEFORE ? indent : whole(text, from - BEFORE);
    int end = whole(text, Math.min(text.stripTrailing().length(), start + WIDEST));
    end = Math.max(end, Math.min(from, text.length()));
    String head = start > indent ? CUT : isCommand(text.substring(start)) ? QUOTE : "";
    String before = head + visible(text.substring(start, from));
    String marked = visible(text.substring(from, Math.max(from, Math.min(to, end))));
    out.append(MARGIN).append(head).append(visible(text.substring(start, end)));
    out.append(end < text.stripTrailing().length() ? CUT : "").append('\n');
    int blanks = cells(before);
    int carets = Math.max(1, cells(marked));
    out.append(MARGIN).append(" ".repeat(blanks)).append("^".repeat(carets));
    return blanks + carets;
  }

  /** GitHub reads commands even after blanks: {@code ::stop-commands::x}, {@code ##[group]}. */
  private static boolean isCommand(String line) {
    String text = line.stripLeading();
    return text.startsWith("::") || text.startsWith("##[");
  }

  /** The offset, or the one before it if it would cut a character in two. */
  private static int whole(String text, int at) {
    boolean inside =
        at > 0
            && at < text.length()
            && Character.isLowSurrogate(text.charAt(at))
            && Character.isHighSurrogate(text.charAt(at - 1));
    return inside ? at - 1 : at;
  }

  /** How many columns of a terminal a text takes, so that carets are under the right text. */
  static int cells(String text) {
    return text.codePoints().map(DiagnosticPrinter::cellsOf).sum();
  }

  private static int cellsOf(int c) {
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    boolean wide =
        c >= 0x1100 && c <= 0x115F
            || c >= 0x2E80 && c <= 0xA4CF
            || c >= 0xAC00 && c <= 0xD7A3
            || c >= 0xF900 && c <= 0xFAFF
            || c >= 0xFE30 && c <= 0xFE6F
            || c >= 0xFF00 && c <= 0xFF60
            || c >= 0xFFE0 && c <= 0xFFE6
            || c >= 0x1F300 && c <= 0x1FAFF
            || c >= 0x20000 && c <= 0x3FFFD;
    return wide ? 2 : 1;
  }

  /** The text with line ends as spaces and other control or direction characters spelled out. */
  public static String visible(String text) {
    if (text.chars().noneMatch(c -> isHidden(c) || Character.isSurrogate((char) c))) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints().forEach(c -> append(out, c));
    return out.toString();
  }

  private static void append(StringBuilder out, int c) {
    if (c == '\t' || c == '\n') {
      out.append(' ');
    } else if (isHidden(c)) {
      out.append(String.format(Locale.ROOT, "\\u%04x", c));
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean isHidden(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR
        || (c & 0xFFFE) == 0xFFFE
        || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
