package dev.candor.message;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How a language writes the units of figures: {@code mg}, {@code hours}, {@code por ciento}. From a
 * file of the program, so that a lost or changed unit of a translation is noticed.
 */
public final class Units {

  private static final String LESS = "less";
  private static final String MORE = "more";

  private static final Set<String> TIMES = Set.of("minute", "hour", "day", "week", "month", "year");

  /** How far from a figure its unit may reach. */
  private static final int REACH = 32;

  private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0\u2009\u202f]+");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> comparing = new HashMap<>();
  private final NumberWords numbers;
  private final String language;
  private final boolean known;

  /**
   * The unit of a figure.
   *
   * @param name what it is called in the program, in whatever language it is written
   * @param end where it ends in the text
   */
  public record Unit(String name, int end) {}

  private Units(Map<String, String> rules, String language) {
    this.language = language;
    numbers = NumberWords.of(language);
    String own = language + ".";
    known = rules.keySet().stream().anyMatch(key -> key.startsWith(own));
    rules.forEach(
        (key, words) -> {
          if (key.startsWith("all.") || key.startsWith(own)) {
            add(key.substring(key.indexOf('.') + 1), words);
          }
        });
  }

  /** The units of a language; for one that the program doesn't know, those of every language. */
  static Units of(String language) {
    return new Units(PinnedFormats.units(), MessageCatalogs.baseOf(language));
  }

  private void add(String name, String words) {
    Map<String, String> to = name.equals(LESS) || name.equals(MORE) ? comparing : names;
    for (String word : words.split(",\\s*")) {
      to.put(folded(word), name);
    }
  }

  /** The code of the language, without a region. */
  public String language() {
    return language;
  }

  /** The words for numbers, beside which units stand too. */
  public NumberWords numbers() {
    return numbers;
  }

  /** Whether the program knows this language's own words for units. */
  public boolean known() {
    return known;
  }

  /** Whether a unit measures time, and so is often left out: 4 h 30. */
  public static boolean isTime(String unit) {
    return TIMES.contains(unit);
  }

  /** The unit that follows a figure which ends here, after a space or a hyphen or none. */
  public Optional<Unit> after(String text, int figure) {
    int from = figure;
    if (from < text.length()
        && " \n\u00a0\u2009\u202f-\u2010\u2011".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    int last = Math.min(text.length(), from + REACH);
    for (int end = last; end > from; end--) {
      if (isEdge(text, end)) {
        String name = names.get(folded(text.substring(from, end)));
        if (name != null) {
          return Optional.of(new Unit(name, end));
        }
      }
    }
    return Optional.empty();
  }

  /** The sign, {@code <} or {@code >}, that the words before a figure mean; empty if none. */
  public String before(String text, int figure) {
    int from = Math.max(0, figure - REACH);
    String words = folded(text.substring(from, figure));
    String found = "";
    int longest = 0;
    for (Map.Entry<String, String> entry : comparing.entrySet()) {
      String word = entry.getKey();
      int at = words.length() - word.length();
      boolean whole = at == 0 || at > 0 && !Character.isLetterOrDigit(words.charAt(at - 1));
      if (whole && word.length() > longest && words.endsWith(word)) {
        longest = word.length();
        found = entry.getValue().equals(LESS) ? "<" : ">";
      }
    }
    return found;
  }

  /** Whether a word may end here. */
  private static boolean isEdge(String text, int end) {
    char last = text.charAt(end - 1);
    if (Character.isHighSurrogate(last) || Character.isWhitespace(last)) {
      return false;
    }
    return end == text.length()
        || !Character.isLetterOrDigit(last)
        || !Character.isLetterOrDigit(text.codePointAt(end))
            && Character.getType(text.codePointAt(end)) != Character.NON_SPACING_MARK;
  }

  /** In lower case, without accents or vowel signs, with single spaces and plain quotes. */
  static String folded(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD)).replaceAll("");
    return BLANKS
        .matcher(plain.toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .replace('״', '"')
        .replace('”', '"')
        .replace('׳', '\'')
        .replace('’', '\'')
        .strip();
  }
}
