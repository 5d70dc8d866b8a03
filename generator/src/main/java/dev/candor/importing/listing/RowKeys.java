package dev.candor.importing.listing;

import dev.candor.importing.Ledger;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * By what two rows are known to be about the same person: surely by a licence or an NPI, perhaps by
 * name and postcode.
 */
final class RowKeys {

  private static final String LICENCES = "licences";
  private static final String JURISDICTION = "jurisdiction";
  private static final String NUMBER = "number";

  private RowKeys() {}

  /** A key for each licence of a draft, then one for its NPI. */
  static List<String> sure(ListingDraft draft, String npi) {
    List<String> keys = new ArrayList<>();
    for (Map<String, Said> set : draft.sets(LICENCES)) {
      String where = text(set, JURISDICTION);
      String number = plain(text(set, NUMBER));
      if (!where.isEmpty() && !number.isEmpty()) {
        keys.add("licence:" + where.toUpperCase(Locale.ROOT) + ":" + number);
      }
    }
    if (!npi.isEmpty()) {
      keys.add("npi:" + npi);
    }
    return keys;
  }

  /** A key for a name and a postcode, which doesn't show them; empty if one of them is missing. */
  static String perhaps(String name, String postcode) {
    String post = plain(postcode);
    String plain = name(name);
    return post.isEmpty() || plain.isEmpty()
        ? ""
        : "name:" + Ledger.hashOf(plain + "|" + post.substring(0, Math.min(5, post.length())));
  }

  /** A name without titles' commas, accents, case and order: "Müller, Eva" is "Eva Muller". */
  static String name(String name) {
    String[] words =
        Normalizer.normalize(name, Normalizer.Form.NFKD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}]+", " ")
            .strip()
            .split(" ");
    java.util.Arrays.sort(words);
    return String.join(" ", words);
  }

  /** What tells one set of fields of a list from another. */
  static String identity(Map<String, Said> set) {
    if (set.containsKey(JURISDICTION) && set.containsKey(NUMBER)) {
      return text(set, JURISDICTION).toUpperCase(Locale.ROOT) + ":" + plain(text(set, NUMBER));
    }
    return set.values().isEmpty() ? "" : plain(set.values().iterator().next().text());
  }

  private static String text(Map<String, Said> set, String key) {
    Said said = set.get(key);
    return said == null ? "" : said.text();
  }

  /** A text without case, blanks and punctuation. */
  static String plain(String text) {
    return text.toUpperCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /**
   * Whether a number is an NPI: ten digits, of which the last is Luhn's check digit over 80840 and
   * the others.
   */
  static boolean isNpi(String number) {
    if (!number.matches("[12][0-9]{9}")) {
      return false;
    }
    String digits = "80840" + number;
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int counted = i % 2 == 1 ? digit * 2 : digit;
      sum += counted > 9 ? counted - 9 : counted;
    }
    return sum % 10 == 0;
  }
}
