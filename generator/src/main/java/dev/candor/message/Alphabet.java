package dev.candor.message;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a language lists names, and the letters under which it does: accents and case
 * make no difference at first, except where a rule makes a letter of its own (ñ in Spanish). The
 * rules are text of the program, so that every JDK sorts alike.
 */
public final class Alphabet {

  /** Of a letter with its place in the order; written as its heading. */
  private record Letter(String place, String heading) {}

  /** A reset (&amp;n), or a letter after it: of its own (&lt;) or not (&lt;&lt;). */
  private static final Pattern RULE = Pattern.compile("(&|<<|<)\\s*([^&<\\s]+)");

  /** Follows the place of a letter, so that what comes after it precedes the next letter. */
  private static final char AFTER = '\uf000';

  /** Added to Latin letters where another script comes first. */
  private static final char LATIN_LATER = '\ue000';

  private static final Map<String, String> BASIC =
      Map.of(
          "ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "ı",
          "i");

  private final Locale locale;
  private final Map<String, Letter> letters = new HashMap<>();
  private final boolean latinLater;

  /** Whether all that is in ASCII is in the order of its characters. */
  private final boolean simple;

  private int longest = 1;

  private Alphabet(String language, String rules) {
    this.locale = Locale.forLanguageTag(language);
    this.latinLater = rules.startsWith("[reorder");
    BASIC.forEach((letter, place) -> put(letter, new Letter(place, place.substring(0, 1))));
    String base = "";
    Letter last = new Letter("", "");
    int own = 0;
    for (Matcher rule = RULE.matcher(rules); rule.find(); ) {
      String written = unaccented(rule.group(2));
      if (rule.group(1).equals("&")) {
        base = letters.getOrDefault(written, new Letter(written, written)).place();
        last = new Letter(base, rule.group(2));
        own = 0;
      } else {
        if (rule.group(1).equals("<")) {
          last = new Letter(base + (char) (AFTER + ++own), rule.group(2));
        }
        put(written, last);
      }
    }
    this.simple =
        !latinLater
            && letters.keySet().stream().allMatch(unit -> unit.chars().anyMatch(c -> c > '~'))
            && "i".toUpperCase(locale).equals("I");
  }

  /** The alphabet of a language; for one without rules, that of the basic letters. */
  static Alphabet of(String language) {
    String base = MessageCatalogs.baseOf(language);
    return new Alphabet(base, PinnedFormats.letters(base));
  }

  private void put(String written, Letter letter) {
    letters.put(written, letter);
    longest = Math.max(longest, written.length());
  }

  private String unaccented(String text) {
    return Normalizer.normalize(text.toLowerCase(locale), Normalizer.Form.NFKD);
  }

  /**
   * What sorts a name when compared as a string: first by letters, then by accents. Punctuation
   * makes no difference.
   */
  public String key(String name) {
    String plain = plainKey(name);
    if (plain != null) {
      return plain;
    }
    String text = unaccented(name);
    StringBuilder key = new StringBuilder(text.length());
    StringBuilder accents = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      Optional<String> unit = unit(text, i);
      int length = unit.map(String::length).orElse(Character.charCount(text.codePointAt(i)));
      if (unit.isPresent()) {
        key.append(letters.getOrDefault(unit.get(), new Letter("", "")).place());
        accents.append(unit.get());
      } else {
        add(text.codePointAt(i), key, accents);
      }
      i += length;
    }
    String first = key.toString().strip();
    String second = accents.toString().strip();
    return first.equals(second) ? first : first + "\0" + second;
  }

  private void add(int c, StringBuilder key, StringBuilder accents) {
    if (Character.isDigit(c)) {
      key.append(Character.digit(c, 10));
      accents.append(Character.digit(c, 10));
    } else if (c == ' ' || isLetter(c) || isVowelSign(c)) {
      key.appendCodePoint(latinLater && c >= 'a' && c <= 'z' ? LATIN_LATER + c : c);
      accents.appendCodePoint(c);
    } else if (isAccent(c)) {
      accents.appendCodePoint(c);
    }
  }

  /** Letters without the line that lengthens Arabic ones. */
  private static boolean isLetter(int c) {
    return Character.isLetter(c) && c != 0x640;
  }

  /** Accents and points of Latin, Greek, Cyrillic, Hebrew and Arabic. */
  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36f
        || c >= 0x591 && c <= 0x5c7
        || c >= 0x64b && c <= 0x65f
        || c == 0x670;
  }

  private static boolean isVowelSign(int c) {
    int type = Character.getType(c);
    return (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK)
        && !isAccent(c);
  }

  /** The longest letter with a place of its own at a position of a text. */
  private Optional<String> unit(String text, int at) {
    for (int length = Math.min(longest, text.length() - at); length > 0; length--) {
      String unit = text.substring(at, at + length);
      if (letters.containsKey(unit)) {
        return Optional.of(unit);
      }
    }
    return Optional.empty();
  }

  /** The key of a name in ASCII, as most are; null for any other. */
  private @Nullable String plainKey(String name) {
    if (!simple) {
      return null;
    }
    char[] key = new char[name.length()];
    int length = 0;
    for (int i = 0; i < key.length; i++) {
      char c = name.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        key[length++] = (char) (c + ('a' - 'A'));
      } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == ' ') {
        key[length++] = c;
      } else if (c > '~') {
        return null;
      }
    }
    return new String(key, 0, length).strip();
  }

  /** The letter under which a name is listed; {@code 0–9} for digits, {@code #} for no letter. */
  public String heading(String name) {
    String text = unaccented(name);
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      Optional<String> unit = unit(text, i);
      if (unit.isPresent()) {
        return capital(letters.getOrDefault(unit.get(), new Letter("", "")).heading());
      }
      if (Character.isDigit(c)) {
        return "0–9";
      }
      if (isLetter(c)) {
        return capital(Character.toString(c));
      }
    }
    return "#";
  }

  private String capital(String letter) {
    int end = letter.offsetByCodePoints(0, 1);
    return letter.substring(0, end).toUpperCase(locale) + letter.substring(end);
  }
}
