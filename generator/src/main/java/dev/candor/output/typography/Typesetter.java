package dev.candor.output.typography;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.SiteConfig;

/**
 * Sets the visible text of finished pages in a language. Content stays as it was typed: what is
 * signed off, searched and reported has straight quotes. Markup, code, addresses, and text in
 * another language are left alone.
 *
 * @param on false leaves every page as it is
 */
public record Typesetter(String language, boolean on) {

  /** The typesetter of a site's pages, in its language. */
  public static Typesetter of(SiteConfig config) {
    return new Typesetter(config.language(), config.presentation().typography());
  }

  /** A page with real quotation marks and dashes in its text. */
  public byte[] set(byte[] html) {
    return on ? new PageTypesetter(html, language).set() : html;
  }

  /** A text without markup, for a script that shows it. */
  public String text(String text) {
    return on && mayChange(text)
        ? new BlockTypesetter(text.getBytes(UTF_8), language, false).all()
        : text;
  }

  private boolean mayChange(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\'' || c == '-') {
        return true;
      }
    }
    return base(language).equals("fr");
  }

  /** The language without its region: {@code en} of {@code en-GB}. */
  static String base(String language) {
    int dash = language.indexOf('-');
    return dash < 0 ? language : language.substring(0, dash);
  }
}
