package dev.candor.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

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

  private static final Pattern CODE =
      Pattern.compile("[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?");

  /** The countries that are most often meant by a language with a region. */
  private static final Map<String, String> COUNTRIES =
      Map.of(
          "en", "AU CA GB IE IN NZ UK US ZA",
          "es", "AR BO CL CO CR CU DO EC ES GT HN MX NI PA PE PR PY SV UY VE",
          "de", "AT CH DE LI",
          "fr", "BE FR LU MC SN",
          "pt", "AO BR MZ PT",
          "ar", "AE BH DZ EG IQ JO KW LB LY MA OM QA SA SY TN YE",
          "he", "IL");

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

  /** The language that a country's code most often stands for; empty if that can't be told. */
  private static String languageOf(String country) {
    return COUNTRIES.entrySet().stream()
        .filter(each -> List.of(each.getValue().split(" ")).contains(country))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }

  /** What is wrong with a code, and the remedy; nothing if it is a language's. */
  static List<String> faultOf(String code) {
    if (!CODE.matcher(code).matches()) {
      String usual = Locale.forLanguageTag(code.replace('_', '-')).toLanguageTag();
      boolean language = List.of(Locale.getISOLanguages()).contains(Languages.baseOf(usual));
      if (code.matches("[A-Z]{2}") && !COUNTRIES.containsKey(usual)) {
        String whose = languageOf(code);
        String own = language ? "; for the language " + usual + ", write " + usual : "";
        if (!whose.isEmpty() || !language) {
          return List.of(
              "\"" + code + "\" is a region, not a language",
              whose.isEmpty()
                  ? "begin with the language, as es-MX does"
                  : "begin with the language: " + whose + "-" + code.replace("UK", "GB") + own);
        }
      }
      if (code.matches("[a-z]{2,3}-\\d{3}")) {
        return List.of(
            "search engines don't know areas of several countries, such as " + code.split("-")[1],
            "leave it out: " + Languages.baseOf(code));
      }
      return List.of(
          "\"" + code + "\" is not the code of a language",
          language && CODE.matcher(usual).matches()
              ? "write " + usual
              : "write it like es, pt-BR or zh-Hant");
    }
    List<String> parts = new ArrayList<>(List.of(code.split("-")));
    String last = parts.get(parts.size() - 1);
    if (last.equals("UK")) {
      return List.of(
          "the code of the United Kingdom is GB, not UK", "write " + parts.get(0) + "-GB");
    }
    if (last.matches("[A-Z]{2}") && !List.of(Locale.getISOCountries()).contains(last)) {
      return List.of(
          "\"" + last + "\" is not the code of a country", "leave it out: " + parts.get(0));
    }
    boolean two = parts.get(0).length() == 2;
    return two && !List.of(Locale.getISOLanguages()).contains(parts.get(0))
        ? List.of("\"" + parts.get(0) + "\" is not the code of a language", "see ISO 639-1")
        : List.of();
  }
}
