package dev.candor.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A language that a site is published in.
 *
 * @param code its code, which is also the folder of its pages: {@code es}
 * @param name what its speakers call it
 * @param direction how it is written, if its script doesn't say
 * @param region the country or region whose language it is, if that matters: {@code MX}
 * @param main whether it is the language that the others are translated from
 * @param synonyms words that readers search for in it, and the words that its pages use
 * @param searchPhrases the same for several words together
 * @param crisisWords words that readers in danger may search by, each with a content note
 * @param spelling the dictionary of its words, if there is one
 */
public record Language(
    String code,
    String name,
    Optional<Direction> direction,
    Optional<String> region,
    boolean main,
    Map<String, String> synonyms,
    Map<String, String> searchPhrases,
    Map<String, String> crisisWords,
    Optional<String> spelling) {

  /** The direction of a script. */
  public enum Direction {
    LTR,
    RTL
  }

  private static final List<String> RIGHT_TO_LEFT =
      List.of("ar", "dv", "fa", "he", "ps", "ur", "yi");

  public Language {
    synonyms = Map.copyOf(synonyms);
    searchPhrases = Map.copyOf(searchPhrases);
    crisisWords = Map.copyOf(crisisWords);
  }

  static Language read(String code, Fields f) {
    return new Language(
        code,
        f.text("name", "What its speakers call it: Español."),
        f.optionalChoice("direction", "ltr or rtl, if the script doesn't say.", Direction.class),
        f.optionalText("region", "The country's code if it matters: MX.", Form.COUNTRY),
        f.optionalFlag("default", "true for the language that the others are translated from."),
        f.map("synonyms", "Words that readers search for, and the words that pages use instead."),
        f.map(
            "searchPhrases",
            "Phrases that readers search for, and the words that its pages use instead."),
        f.map("crisisWords", "Words that readers in danger may search by, each with its note."),
        f.optionalText(
            "spelling", "A Hunspell dictionary to check its words by: dictionaries/es."));
  }

  /** The code with its region, as HTML and search engines take it: {@code es-MX}. */
  public String tag() {
    return code + region.filter(r -> code.indexOf('-') < 0).map(r -> "-" + r).orElse("");
  }

  /** The beginning of the addresses of its pages, if it isn't the main language: {@code /es/}. */
  public String root() {
    return "/" + code.toLowerCase(Locale.ROOT) + "/";
  }

  /** Whether it is written from right to left. */
  public boolean rightToLeft() {
    return direction.map(Direction.RTL::equals).orElseGet(() -> isRightToLeft(code));
  }

  /** Whether a language is usually written from right to left. */
  public static boolean isRightToLeft(String code) {
    return RIGHT_TO_LEFT.contains(Languages.baseOf(code));
  }
}
