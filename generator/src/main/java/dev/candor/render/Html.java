package dev.candor.render;

import dev.candor.text.Utf8;
import dev.candor.text.Utf8Builder;
import org.jspecify.annotations.Nullable;

/**
 * Text that is already HTML: the only text that templates insert without escaping it.
 *
 * @param value well-formed HTML
 */
public record Html(Utf8 value) {

  public static final Html EMPTY = new Html(Utf8.EMPTY);

  private static final @Nullable String[] ENTITIES = new @Nullable String['>' + 1];

  static {
    ENTITIES['&'] = "&amp;";
    ENTITIES['<'] = "&lt;";
    ENTITIES['>'] = "&gt;";
    ENTITIES['"'] = "&quot;";
  }

  public static Html of(String html) {
    return new Html(Utf8.of(html));
  }

  /** Adds text with {@code & < > "} escaped, fit for an element or a quoted attribute. */
  static void escape(String text, Utf8Builder out) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      String entity = c < ENTITIES.length ? ENTITIES[c] : null;
      if (entity != null) {
        out.append(text.substring(from, i)).append(entity);
        from = i + 1;
      }
    }
    out.append(from == 0 ? text : text.substring(from));
  }

  public boolean isEmpty() {
    return value.length() == 0;
  }
}
