package dev.candor.text;

/** Makes any text safe to insert in HTML. */
public final class HtmlEscape {

  private HtmlEscape() {}

  /** The text with {@code & < > "} escaped, fit for an element or an attribute in double quotes. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }
}
