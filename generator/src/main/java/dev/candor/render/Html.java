package dev.candor.render;

/** Text that is HTML already: templates put it in as it is, and only it. */
public record Html(String value) {

  public static final Html EMPTY = new Html("");

  /** Text as HTML, with {@code & < > "} escaped, fit for an element or a quoted attribute. */
  public static Html escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    escape(text, out);
    return new Html(out.toString());
  }

  static void escape(String text, StringBuilder out) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      String entity =
          switch (text.charAt(i)) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            default -> "";
          };
      if (!entity.isEmpty()) {
        out.append(text, from, i).append(entity);
        from = i + 1;
      }
    }
    out.append(text, from, text.length());
  }

  public boolean isEmpty() {
    return value.isEmpty();
  }
}
