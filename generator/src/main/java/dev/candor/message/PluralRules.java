package dev.candor.message;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which plural form a number takes in a language, by the rules of CLDR, written in its syntax (<a
 * href="https://unicode.org/reports/tr35/tr35-numbers.html#Language_Plural_Rules">UTS 35</a>).
 */
final class PluralRules {

  private static final Pattern RELATION =
      Pattern.compile("([nivwftec])\\s*(?:%\\s*(\\d+))?\\s*(!?=)\\s*([\\d.,]+)");

  /**
   * Every plural form occurs below this number, except the forms for millions in some languages.
   */
  private static final int USUAL = 1000;

  private final Map<String, List<List<Relation>>> categories;
  private final Set<String> usual;

  private PluralRules(Map<String, List<List<Relation>>> categories) {
    this.categories = categories;
    Set<String> met = new LinkedHashSet<>();
    for (int n = 0; n <= USUAL; n++) {
      met.add(categoryOf(BigDecimal.valueOf(n)));
    }
    met.add(Message.OTHER);
    this.usual = Set.copyOf(met);
  }

  /** An operand, optionally modulo a number, and the ranges it must be in or not. */
  private record Relation(char operand, long divisor, boolean in, List<long[]> ranges) {

    boolean holds(BigDecimal number) {
      BigDecimal value = operand(number);
      BigDecimal left = divisor == 0 ? value : value.remainder(BigDecimal.valueOf(divisor));
      boolean whole = left.stripTrailingZeros().scale() <= 0;
      boolean found = false;
      for (long[] range : ranges) {
        found |=
            whole
                && left.compareTo(BigDecimal.valueOf(range[0])) >= 0
                && left.compareTo(BigDecimal.valueOf(range[1])) <= 0;
      }
      return found == in;
    }

    private BigDecimal operand(BigDecimal number) {
      BigDecimal n = number.abs();
      BigDecimal whole = new BigDecimal(n.toBigInteger());
      int digits = Math.max(0, n.scale());
      BigDecimal bare = n.stripTrailingZeros();
      int bareDigits = Math.max(0, bare.scale());
      return switch (operand) {
        case 'n' -> n;
        case 'i' -> whole;
        case 'v' -> BigDecimal.valueOf(digits);
        case 'w' -> BigDecimal.valueOf(bareDigits);
        case 'f' -> n.subtract(whole).movePointRight(digits);
        case 't' -> bare.subtract(whole).movePointRight(bareDigits);
        default -> BigDecimal.ZERO; // e and c: no number here is written with an exponent
      };
    }
  }

  /** The rules of a language as text: {@code one: i = 1 and v = 0; many: ...}. */
  static PluralRules parse(String text) {
    Map<String, List<List<Relation>>> categories = new LinkedHashMap<>();
    for (String rule : text.split(";", -1)) {
      int colon = rule.indexOf(':');
      if (colon > 0) {
        List<List<Relation>> either = new ArrayList<>();
        for (String all : rule.substring(colon + 1).split("\\bor\\b", -1)) {
          either.add(relations(all));
        }
        categories.put(rule.substring(0, colon).strip(), either);
      }
    }
    return new PluralRules(categories);
  }

  private static List<Relation> relations(String text) {
    List<Relation> all = new ArrayList<>();
    for (String one : text.split("\\band\\b", -1)) {
      Matcher relation = RELATION.matcher(one.strip());
      if (!relation.matches()) {
        throw new IllegalArgumentException("not a relation of a plural rule: " + one);
      }
      List<long[]> ranges = new ArrayList<>();
      for (String range : relation.group(4).split(",", -1)) {
        int dots = range.indexOf("..");
        long from = Long.parseLong(dots < 0 ? range : range.substring(0, dots));
        ranges.add(new long[] {from, dots < 0 ? from : Long.parseLong(range.substring(dots + 2))});
      }
      String divisor = relation.group(2);
      all.add(
          new Relation(
              relation.group(1).charAt(0),
              divisor == null ? 0 : Long.parseLong(divisor),
              relation.group(3).equals("="),
              ranges));
    }
    return all;
  }

  String categoryOf(BigDecimal number) {
    for (Map.Entry<String, List<List<Relation>>> category : categories.entrySet()) {
      for (List<Relation> all : category.getValue()) {
        if (all.stream().allMatch(relation -> relation.holds(number))) {
          return category.getKey();
        }
      }
    }
    return Message.OTHER;
  }

  /** The forms that a message must have: those of whole numbers up to a thousand. */
  Set<String> usual() {
    return usual;
  }
}
