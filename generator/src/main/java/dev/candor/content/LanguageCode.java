package dev.candor.content;

import dev.candor.message.LanguageCodes;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is wrong with the code of a language, and the code that was probably meant. */
final class LanguageCode {

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

  /** Codes that were replaced, and those of countries that are taken for a language's. */
  private static final Map<String, String> NOW =
      Map.ofEntries(
          Map.entry("iw", "he"),
          Map.entry("in", "id"),
          Map.entry("ji", "yi"),
          Map.entry("mo", "ro"),
          Map.entry("sh", "sr-Latn"),
          Map.entry("tl", "fil"),
          Map.entry("no", "nb"),
          Map.entry("cz", "cs"),
          Map.entry("dk", "da"),
          Map.entry("gr", "el"),
          Map.entry("jp", "ja"),
          Map.entry("ua", "uk"),
          Map.entry("zh-CN", "zh-Hans"),
          Map.entry("zh-SG", "zh-Hans"),
          Map.entry("zh-TW", "zh-Hant"),
          Map.entry("zh-HK", "zh-Hant"),
          Map.entry("zh-MO", "zh-Hant"));

  private LanguageCode() {}

  /** What is wrong with a code, and the remedy; nothing if it is a language's. */
  static List<String> faultOf(String code) {
    if (!CODE.matcher(code).matches()) {
      return malformed(code);
    }
    String base = Languages.baseOf(code);
    String rest = code.substring(base.length());
    String last = code.substring(code.lastIndexOf('-') + 1);
    Optional<String> now =
        Optional.ofNullable(NOW.get(code))
            .or(() -> Optional.ofNullable(NOW.get(base)).map(known -> known + rest))
            .or(() -> ofTwoLetters(base).map(known -> known + rest));
    if (now.isPresent()) {
      return notThe(code, now.get());
    }
    if (last.equals("UK")) {
      return List.of("the code of the United Kingdom is GB, not UK", "write " + base + "-GB");
    }
    if (last.matches("[A-Z]{2}") && !List.of(Locale.getISOCountries()).contains(last)) {
      return List.of("\"" + last + "\" is not the code of a country", "leave it out: " + base);
    }
    return base.length() == 2 && !isLanguage(base)
        ? List.of("\"" + base + "\" is not the code of a language", "see ISO 639-1")
        : List.of();
  }

  private static List<String> malformed(String code) {
    String usual = Locale.forLanguageTag(code.replace('_', '-')).toLanguageTag();
    boolean language = isLanguage(Languages.baseOf(usual));
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
    Optional<String> meant =
        language && CODE.matcher(usual).matches()
            ? Optional.of(NOW.getOrDefault(usual, usual))
            : LanguageCodes.of(code);
    return meant
        .map(known -> notThe(code, known))
        .orElseGet(() -> notThe(code, "it like es, pt-BR or zh-Hant"));
  }

  private static List<String> notThe(String code, String remedy) {
    String fault =
        NOW.containsKey(code) && isLanguage(Languages.baseOf(code))
            ? "\" is not the usual code of this language"
            : "\" is not the code of a language";
    return List.of("\"" + code + fault, "write " + remedy);
  }

  /** The code of two letters for one of three, such as {@code es} for {@code spa}. */
  private static Optional<String> ofTwoLetters(String three) {
    return three.length() == 3
        ? List.of(Locale.getISOLanguages()).stream()
            .filter(two -> Locale.forLanguageTag(two).getISO3Language().equals(three))
            .map(two -> Locale.forLanguageTag(two).toLanguageTag())
            .findFirst()
        : Optional.empty();
  }

  private static boolean isLanguage(String base) {
    return List.of(Locale.getISOLanguages()).contains(base);
  }

  /** The language that a country's code most often stands for; empty if that can't be told. */
  private static String languageOf(String country) {
    return COUNTRIES.entrySet().stream()
        .filter(each -> List.of(each.getValue().split(" ")).contains(country))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("");
  }
}
