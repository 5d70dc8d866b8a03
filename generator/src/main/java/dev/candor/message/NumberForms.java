package dev.candor.message;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a language for whole numbers below a million, made from the rules of a file of the
 * program: a number below a hundred, behind a number of hundreds, behind a number of thousands.
 */
final class NumberForms {

  private static final int HUNDRED = 100;
  private static final int THOUSAND = 1000;

  private final Map<String, Integer> small = new HashMap<>();
  private final Map<String, Integer> hundreds = new HashMap<>();
  private final Map<String, Integer> thousands = new HashMap<>();
  private final List<String> thousandEndings = new ArrayList<>();
  private final List<String> hundredJoints = new ArrayList<>();
  private final List<String> thousandJoints = new ArrayList<>();
  private final Set<String> begins = new HashSet<>();
  private final Set<String> words = new HashSet<>();
  private final List<String> glued = new ArrayList<>();

  NumberForms(Map<String, String> rules, String language) {
    String own = language + ".";
    addSmall(rules, own);
    addHundreds(rules, own);
    addRow(rules.get(own + THOUSAND), THOUSAND, thousands);
    addRow(rules.get(own + 2 * THOUSAND), 2 * THOUSAND, thousands);
    addEndings(rules.get(own + "thousands"));
    addJoints(rules.get(own + "afterHundreds"), hundredJoints);
    addJoints(rules.get(own + "afterThousands"), thousandJoints);
    forms(rules.get(own + "glued")).forEach(word -> glued.add(Units.folded(word)));
  }

  private void addSmall(Map<String, String> rules, String own) {
    String joined = rules.getOrDefault(own + "joined", "");
    String joined1 = rules.getOrDefault(own + "joined1", joined);
    for (int n = 1; n < HUNDRED; n++) {
      List<String> written = forms(rules.get(own + n));
      boolean made = written.isEmpty() && n > 20;
      List<String> ways = made ? forms(n % 10 == 1 ? joined1 : joined) : List.of();
      List<String> tens = forms(rules.get(own + (n - n % 10)));
      List<String> ones = forms(rules.get(own + n % 10));
      int value = n;
      written.forEach(form -> add(form, value, small));
      for (String way : ways) {
        for (String ten : tens) {
          ones.forEach(one -> add(way.replace("tens", ten).replace("one", one), value, small));
        }
      }
    }
  }

  private void addHundreds(Map<String, String> rules, String own) {
    addRow(rules.get(own + HUNDRED), HUNDRED, hundreds);
    addRow(rules.get(own + "hundred"), HUNDRED, hundreds);
    for (int n = 2; n < 20; n++) {
      int value = n * HUNDRED;
      List<String> written = n < 10 ? forms(rules.get(own + value)) : List.of();
      written.forEach(form -> add(form, value, hundreds));
      List<String> ways =
          written.isEmpty() && n != 10 ? forms(rules.get(own + "hundreds")) : List.of();
      for (String way : ways) {
        forms(rules.get(own + n)).forEach(one -> add(way.replace("one", one), value, hundreds));
      }
    }
  }

  private void addRow(@Nullable String row, int value, Map<String, Integer> to) {
    forms(row).forEach(form -> add(form, value, to));
  }

  private void add(String form, int value, Map<String, Integer> to) {
    String plain = Units.folded(form);
    List<String> parts = List.of(plain.split("[ -]"));
    to.putIfAbsent(plain, value);
    words.addAll(parts);
    if (value > 1) {
      begins.add(parts.get(0));
    }
  }

  static List<String> forms(@Nullable String words) {
    return words == null ? List.of() : List.of(words.split(",\\s*"));
  }

  /** What stands behind the smaller number: {@code " thousand"}. */
  private void addEndings(@Nullable String ways) {
    for (String way : forms(ways)) {
      String ending = way.substring("rest".length());
      String plain = Units.folded(ending);
      thousandEndings.add(ending.startsWith(" ") ? " " + plain : plain);
      words.add(plain);
    }
  }

  /** What stands between the larger number and the smaller one: {@code " and "}. */
  private void addJoints(@Nullable String ways, List<String> to) {
    for (String way : forms(ways)) {
      String joint = way.substring("all".length(), way.length() - "rest".length());
      to.add(joint);
      words.add(joint.strip());
    }
  }

  boolean isEmpty() {
    return small.isEmpty();
  }

  /** Whether a number may begin with a word. */
  boolean mayBegin(String word) {
    return begins.contains(word) || glued.stream().anyMatch(word::contains);
  }

  /** Whether a word may be a part of a number. */
  boolean isPart(String word) {
    return words.contains(word)
        || glued.stream().anyMatch(word::contains)
        || hundredJoints.stream().map(String::strip).anyMatch(joint -> isJoined(word, joint));
  }

  /** Whether a short word is written together with the number behind it, as in Arabic. */
  private boolean isJoined(String word, String joint) {
    return !joint.isEmpty()
        && word.startsWith(joint)
        && words.contains(word.substring(joint.length()));
  }

  /** The number that a phrase without accents says; empty if it says none, or 1. */
  OptionalInt value(String phrase) {
    int value = belowMillion(phrase);
    return value > 1 ? OptionalInt.of(value) : OptionalInt.empty();
  }

  /** As {@link #value}; 0 if it says none. */
  private int belowMillion(String phrase) {
    int below = belowThousand(phrase);
    if (below > 0) {
      return below;
    }
    int found = thousands.getOrDefault(phrase, 0);
    for (int end = 1; end <= phrase.length() && found == 0; end++) {
      int head = headOfThousands(phrase.substring(0, end));
      boolean whole = end == phrase.length();
      int rest = whole || head == 0 ? 0 : rest(phrase.substring(end), thousandJoints);
      found = head > 0 && (whole || rest > 0) ? head + rest : 0;
    }
    return found;
  }

  private int headOfThousands(String phrase) {
    for (String ending : thousandEndings) {
      if (phrase.endsWith(ending) && phrase.length() > ending.length()) {
        int head = belowThousand(phrase.substring(0, phrase.length() - ending.length()));
        if (head > 1) {
          return head * THOUSAND;
        }
      }
    }
    return thousands.getOrDefault(phrase, 0);
  }

  private int belowThousand(String phrase) {
    int found = small.getOrDefault(phrase, hundreds.getOrDefault(phrase, 0));
    for (int end = 1; end < phrase.length() && found == 0; end++) {
      int head = hundreds.getOrDefault(phrase.substring(0, end), 0);
      int rest = head == 0 ? 0 : below(phrase.substring(end), hundredJoints, small);
      found = rest > 0 ? head + rest : 0;
    }
    return found;
  }

  private int rest(String phrase, List<String> joints) {
    for (String joint : joints) {
      int rest = phrase.startsWith(joint) ? belowThousand(phrase.substring(joint.length())) : 0;
      if (rest > 0) {
        return rest;
      }
    }
    return 0;
  }

  private static int below(String phrase, List<String> joints, Map<String, Integer> values) {
    for (String joint : joints) {
      Integer rest = phrase.startsWith(joint) ? values.get(phrase.substring(joint.length())) : null;
      if (rest != null) {
        return rest;
      }
    }
    return 0;
  }
}
