package dev.candor.output.typography;

import java.util.Map;

/**
 * The quotation marks of a language, as in Unicode's CLDR but for what {@code QuotationMarksTest}
 * lists; the inner ones are for nested quotes.
 */
record QuotationMarks(String open, String close, String innerOpen, String innerClose) {

  private static final QuotationMarks ENGLISH = new QuotationMarks("“", "”", "‘", "’");
  private static final QuotationMarks GERMAN = new QuotationMarks("„", "“", "‚", "‘");
  private static final QuotationMarks POLISH = new QuotationMarks("„", "”", "«", "»");
  private static final QuotationMarks HUNGARIAN = new QuotationMarks("„", "”", "»", "«");
  private static final QuotationMarks BULGARIAN = new QuotationMarks("„", "“", "„", "“");
  private static final QuotationMarks PERSIAN = new QuotationMarks("«", "»", "‹", "›");
  private static final QuotationMarks SWEDISH = new QuotationMarks("”", "”", "’", "’");
  private static final QuotationMarks SPANISH = new QuotationMarks("«", "»", "“", "”");
  private static final QuotationMarks RUSSIAN = new QuotationMarks("«", "»", "„", "“");
  private static final QuotationMarks NORWEGIAN = new QuotationMarks("«", "»", "‘", "’");
  private static final QuotationMarks JAPANESE = new QuotationMarks("「", "」", "『", "』");

  /** With narrow spaces that don't break inside the outer marks. */
  private static final QuotationMarks FRENCH = new QuotationMarks("«\u202f", "\u202f»", "“", "”");

  /** The languages whose marks are not those of English. */
  static final Map<String, QuotationMarks> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("ar", SPANISH),
          Map.entry("bg", BULGARIAN),
          Map.entry("ca", SPANISH),
          Map.entry("cs", GERMAN),
          Map.entry("de", GERMAN),
          Map.entry("el", SPANISH),
          Map.entry("es", SPANISH),
          Map.entry("et", GERMAN),
          Map.entry("fa", PERSIAN),
          Map.entry("fi", SWEDISH),
          Map.entry("fr", FRENCH),
          Map.entry("he", SWEDISH),
          Map.entry("hr", GERMAN),
          Map.entry("hu", HUNGARIAN),
          Map.entry("is", GERMAN),
          Map.entry("it", SPANISH),
          Map.entry("ja", JAPANESE),
          Map.entry("nb", NORWEGIAN),
          Map.entry("nn", NORWEGIAN),
          Map.entry("no", NORWEGIAN),
          Map.entry("pl", POLISH),
          Map.entry("ro", POLISH),
          Map.entry("ru", RUSSIAN),
          Map.entry("sk", GERMAN),
          Map.entry("sl", GERMAN),
          Map.entry("sv", SWEDISH),
          Map.entry("uk", RUSSIAN));

  static final Map<String, QuotationMarks> BY_REGION =
      Map.of(
          "de-CH", SPANISH,
          "fr-CH", PERSIAN,
          "it-CH", SPANISH,
          "pt-PT", SPANISH);

  /** The marks of a language in BCP 47; those of English if it isn't known. */
  static QuotationMarks of(String language) {
    QuotationMarks regional = BY_REGION.get(language);
    return regional != null
        ? regional
        : BY_LANGUAGE.getOrDefault(Typesetter.base(language), ENGLISH);
  }
}
