package dev.candor.chart;

import dev.candor.text.HtmlEscape;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Builds the content of an SVG from top to bottom. Horizontal positions are percentages of its
 * width, vertical ones are tenths of an em, so a chart fits any screen and font size without
 * scaling.
 */
final class SvgCanvas {

  /** The height of a line of text. */
  static final int LINE = 15;

  /** From the top of a line to its baseline. */
  private static final int BASE = 11;

  /** A shape for each column, so that columns don't differ by colour alone. */
  private static final String[] MARKS = {
    "M5 0a5 5 0 1 1-10 0 5 5 0 0 1 10 0z",
    "M-5-5h10v10h-10z",
    "M0-7 7 6H-7z",
    "M0-7 7 0 0 7-7 0z",
    "M0 7 7-6H-7z",
    "M-2-6h4v4h4v4h-4v4h-4v-4h-4v-4h4z"
  };

  private final StringBuilder out = new StringBuilder(2048);
  private int y;

  int y() {
    return y;
  }

  void down(int tenths) {
    y += tenths;
  }

  /** The SVG element, with its title and a text alternative for screen readers. */
  String svg(String title, String alt) {
    StringBuilder svg = new StringBuilder(out.length() + 256);
    svg.append("<svg role=\"img\" direction=\"ltr\" width=\"100%\" height=\"").append(em(y));
    svg.append("\"><title>");
    svg.append(HtmlEscape.of(title));
    svg.append("</title><desc>");
    svg.append(HtmlEscape.of(alt));
    return svg.append("</desc>").append(out).append("</svg>").toString();
  }

  /** Writes a line of text with its last part emphasized, and moves below it. */
  void line(String text, String strong) {
    out.append("<text y=\"").append(em(y + BASE)).append("\">");
    out.append(HtmlEscape.of(text));
    if (!strong.isEmpty()) {
      out.append(text.isEmpty() ? "" : " ").append("<tspan class=\"value\">");
      out.append(HtmlEscape.of(strong));
      out.append("</tspan>");
    }
    out.append("</text>");
    y += LINE;
  }

  /** Writes a label on as many lines as needed, with its number at the end. */
  void label(String label, String number) {
    var lines = LineBreaker.of(label, LineBreaker.WIDEST);
    int last = lines.size() - 1;
    for (int i = 0; i < last; i++) {
      line(lines.get(i), "");
    }
    if (lines.get(last).length() + number.length() < LineBreaker.WIDEST + 3) {
      line(lines.get(last), number);
    } else {
      line(lines.get(last), "");
      line("", number);
    }
  }

  /** Like {@link #label}, with the mark of a column before it. */
  void keyed(int column, String label, String number) {
    int top = y;
    int before = out.length();
    label(label, number);
    String lines = out.substring(before).replace("<text y=", "<text x=\"1.4em\" y=");
    out.setLength(before);
    out.append(lines);
    nested("0.5em", top + 7);
    mark(column, "key");
  }

  void text(String x, int at, String anchor, String styleClass, String text) {
    out.append("<text x=\"").append(x).append("\" y=\"").append(em(at)).append('"');
    out.append(anchor.equals("start") ? "" : " text-anchor=\"" + anchor + "\"");
    out.append(" class=\"").append(styleClass).append("\">");
    out.append(HtmlEscape.of(text));
    out.append("</text>");
  }

  /** Draws a rectangle between two positions; nothing if it has no width. */
  void rect(String styleClass, BigDecimal from, BigDecimal to, int top, int height) {
    BigDecimal width = to.subtract(from);
    if (width.signum() > 0) {
      out.append("<rect class=\"").append(styleClass).append("\" x=\"").append(percent(from));
      out.append("\" y=\"").append(em(top)).append("\" width=\"").append(percent(width));
      out.append("\" height=\"").append(em(height)).append("\"/>");
    }
  }

  void stroke(String styleClass, BigDecimal x1, int y1, BigDecimal x2, int y2) {
    out.append("<line class=\"").append(styleClass).append("\" x1=\"").append(percent(x1));
    out.append("\" y1=\"").append(em(y1)).append("\" x2=\"").append(percent(x2));
    out.append("\" y2=\"").append(em(y2)).append("\"/>");
  }

  /** Draws the mark of a column. */
  void mark(int column, BigDecimal x, int at, String styleClass) {
    nested(percent(x), at);
    mark(column, styleClass);
  }

  private void nested(String x, int at) {
    out.append("<svg x=\"").append(x).append("\" y=\"").append(em(at));
    out.append("\" width=\"1em\" height=\"1em\" viewBox=\"0 0 16 16\" overflow=\"visible\">");
  }

  private void mark(int column, String styleClass) {
    out.append("<path class=\"").append(styleClass).append(" c").append(column + 1);
    out.append("\" d=\"").append(MARKS[column % MARKS.length]).append("\"/></svg>");
  }

  static String percent(BigDecimal number) {
    BigDecimal plain = number.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return plain.signum() == 0 ? "0" : plain.toPlainString() + "%";
  }

  static String em(int tenths) {
    return tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10) + "em";
  }
}
