package dev.candor.content;

import dev.candor.source.SitePath;
import java.text.Normalizer;
import java.util.Locale;

/** Names safe in addresses: {@code a-z}, {@code 0-9} and dashes, not beginning with a dash. */
public final class Slug {

  /** The slug of a text that has no letter or digit. */
  static final String UNNAMED = "unnamed";

  private Slug() {}

  public static boolean isSlug(String text) {
    if (text.isEmpty() || text.charAt(0) == '-') {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!fits(text.charAt(i))) {
        return false;
      }
    }
    return SitePath.faultOf(text).isEmpty();
  }

  /** The slug nearest to a text; "unnamed" if it has no letter or digit. Slugs are unchanged. */
  public static String of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replace("ß", "ss")
            .replace("æ", "ae")
            .replace("œ", "oe")
            .replace('ø', 'o')
            .replace('ł', 'l');
    StringBuilder slug = new StringBuilder(plain.length());
    for (int i = 0; i < plain.length() && slug.length() < 100; i++) {
      char c = plain.charAt(i);
      if (c != '-' && fits(c)) {
        slug.append(c);
      } else if (separates(c) && slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    while (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    String made = slug.length() == 0 ? UNNAMED : slug.toString();
    return isSlug(text) ? text : isSlug(made) ? made : made + "-page";
  }

  private static boolean fits(char c) {
    return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-';
  }

  /**
   * Accents and apostrophes vanish, so that "won't" becomes "wont"; any other character separates
   * words.
   */
  private static boolean separates(char c) {
    return Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019';
  }
}
