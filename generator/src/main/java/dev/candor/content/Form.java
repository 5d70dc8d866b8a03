package dev.candor.content;

import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.message.LanguageCodes;
import dev.candor.source.SitePath;
import java.net.URI;
import java.net.URISyntaxException;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a text has to look like. The pattern is what editors' tools check it by, so it is
 * JavaScript's as well as Java's; what a pattern can't express is checked in code.
 */
public enum Form {
  TEXT("\\S", "text", s -> true),
  SLUG("^[a-z0-9][a-z0-9-]*$", "an id: a-z, 0-9 and dashes", Slug::isSlug),
  ID_OR_PATH(
      "^([a-z]+/)?[a-z0-9][a-z0-9-]*$",
      "an id: a-z, 0-9 and dashes",
      s -> Slug.isSlug(s.substring(s.indexOf('/') + 1))),
  DATE("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "a date, such as 2026-02-03", s -> true),
  URL("^https?://[^\\s\"<>\\\\]+$", "an address that begins with https://", Form::isUrl),
  HTTPS("^https://[^\\s\"<>\\\\]+$", "an address that begins with https://", Form::isUrl),
  CONTACT(
      "^(https://[^\\s\"<>\\\\]+|tel:\\+?[0-9-]+|(mailto:)?[^\\s@<>\"?&,;:]+@[^\\s@<>\"?&,;:]+)$",
      "an e-mail address, or one that begins with https:// or tel:",
      Form::isPlain),
  BASE_URL(
      "^https?://[^\\s\"<>\\\\?#]+$",
      "an address that begins with https:// and has no ? or #",
      s -> isUrl(s) && isPlainPath(s)),
  CITATION(
      "^@[a-z0-9][a-z0-9-]*$",
      "a citation, such as \"@graham-2017\"",
      s -> Slug.isSlug(s.substring(1))),
  DOI("^10\\.[0-9]{4,9}/\\S+$", "a DOI, such as 10.1136/bmj.l1525", s -> true),
  EMAIL("^[^\\s@<>\"?&,;]+@[^\\s@<>\"?&,;]+$", "an e-mail address", Form::isPlain),
  PHONE("^\\+?[0-9(][0-9A-Za-z ().-]*$", "a phone number, such as +1 212 555 0100", s -> true),
  CURRENCY("^[A-Z]{3}$", "a currency's three letters, such as USD", s -> true),
  COUNTRY("^[A-Z]{2}$", "a country's two letters, such as GB", Form::isInACountry),
  JURISDICTION("^[A-Z]{2}(-[A-Z0-9]{1,3})?$", "a place such as US-NY or GB", Form::isInACountry),
  LANGUAGE(
      "^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$",
      "a language's code, such as en or es-MX",
      Form::isLanguage),
  TIME_ZONE("^[A-Za-z0-9_+/-]+$", "a time zone, such as Europe/London", Form::isZone),
  REDIRECT("^/[^?#%\\\\]+$", "an old address of this site, such as /old/path/", Form::isSitePath),
  SITE_LINK(
      "^/([^/\\s\\\\][^\\s\\\\]*)?$", "an address of this site, such as /articles/", s -> true),
  SOURCE_URL(
      "^(https?|vscode|vscodium|cursor|idea|zed)://[^\\s\"<>\\\\]*\\{file\\}[^\\s\"<>\\\\]*$",
      "an address with {file} in it, such as https://example.org/blob/main/{file}#L{line}",
      Form::isPlain),
  SCHEMA_TYPE("^[A-Z][A-Za-z0-9]*$", "a type of schema.org, such as Recipe", s -> true),
  KEY("^[A-Za-z0-9-]{8,128}$", "a key of 8 to 128 letters, digits and dashes", s -> true),
  SEVERITY("^(error|warning|note|off)$", "one of error, warning, note, off", s -> true);

  private final String pattern;
  private final Pattern compiled;
  private final String expected;

  @SuppressWarnings("ImmutableEnumChecker") // functions without state
  private final Predicate<String> extraCheck;

  Form(String pattern, String expected, Predicate<String> extraCheck) {
    this.pattern = pattern;
    this.compiled = Pattern.compile(pattern);
    this.expected = expected;
    this.extraCheck = extraCheck;
  }

  /** As a regular expression for JSON Schema. */
  public String pattern() {
    return pattern;
  }

  /** What the form is, in words: "a DOI, such as 10.1136/bmj.l1525". */
  public String expected() {
    return expected;
  }

  public boolean accepts(String text) {
    boolean byLoop = this == TEXT || this == SLUG;
    return (byLoop || compiled.matcher(text).find()) && extraCheck.test(text);
  }

  /** Whether a text of this form may look like a number to a reader that guesses types. */
  boolean maySeemNumber() {
    return this == TEXT || this == SLUG || this == ID_OR_PATH || this == PHONE;
  }

  Rule rule() {
    return this == REDIRECT ? PageRules.REDIRECT : PageRules.FIELD;
  }

  /** The correction of a text that is not accepted; empty if there is no good guess. */
  String remedyFor(String text) {
    Optional<String> corrected = correct(text).filter(this::accepts);
    if (corrected.isEmpty() && this == REDIRECT && text.startsWith("/")) {
      return SitePath.faultOf(withoutSlashes(text)).orElse("");
    }
    return corrected
        .map(better -> "did you mean \"" + better + "\"?")
        .orElseGet(() -> example().map(one -> "write it like " + one).orElse(""));
  }

  /** A text of a form whose description names none. */
  private Optional<String> example() {
    return switch (this) {
      case URL, HTTPS -> Optional.of("https://example.org/page");
      case BASE_URL -> Optional.of("https://example.org");
      case CONTACT, EMAIL -> Optional.of("name@example.org");
      case SLUG, ID_OR_PATH -> Optional.of("two-words");
      case CITATION -> Optional.of("\"@graham-2017\"");
      case DOI -> Optional.of("10.1136/bmj.l1525");
      case PHONE -> Optional.of("+1 212 555 0100");
      case CURRENCY -> Optional.of("USD");
      case COUNTRY -> Optional.of("GB");
      case JURISDICTION -> Optional.of("US-NY");
      case LANGUAGE -> Optional.of("es-MX");
      case TIME_ZONE -> Optional.of("Europe/London");
      case REDIRECT -> Optional.of("/old/path/");
      case SITE_LINK -> Optional.of("/about/");
      case SCHEMA_TYPE -> Optional.of("Recipe");
      case KEY -> Optional.of("0123abcd");
      case SEVERITY -> Optional.of("note");
      case TEXT, DATE, SOURCE_URL -> Optional.empty();
    };
  }

  private Optional<String> correct(String text) {
    return switch (this) {
      case CITATION -> Optional.of("@" + Slug.of(text));
      case SLUG, ID_OR_PATH -> Optional.of(Slug.of(text)).filter(s -> !s.equals(Slug.UNNAMED));
      case URL, BASE_URL ->
          text.indexOf(':') < 0 ? Optional.of("https://" + text) : Optional.empty();
      case HTTPS -> Optional.of("https://" + text.substring(text.startsWith("http://") ? 7 : 0));
      case DOI -> Optional.of(text.substring(Math.max(0, text.indexOf("10."))).strip());
      case EMAIL -> Optional.of(text.replace("mailto:", "").replace(" ", ""));
      case PHONE -> Optional.of(text.replace("tel:", "").replaceAll("[\\p{L}/:]+", " ").strip());
      case CURRENCY -> Optional.of(text.toUpperCase(Locale.ROOT));
      case COUNTRY, JURISDICTION ->
          LanguageCodes.ofCountry(text)
              .or(() -> Optional.of(countryMeant(text.toUpperCase(Locale.ROOT))))
              .filter(Form::isInACountry);
      case LANGUAGE -> LanguageCodes.of(text).or(() -> Optional.of(text.replace('_', '-')));
      case TIME_ZONE ->
          ZoneId.getAvailableZoneIds().stream()
              .filter(
                  zone ->
                      zone.endsWith("/" + text.replace(' ', '_')) && zone.matches("[A-Z][a-z]+/.*"))
              .sorted()
              .findFirst()
              .or(() -> Suggestion.nearest(text, ZoneId.getAvailableZoneIds()));
      case REDIRECT -> Optional.of(text.startsWith("/") ? text : "/" + text);
      case SITE_LINK ->
          Optional.of((text.startsWith("/") ? text : "/" + text) + (isFolder(text) ? "/" : ""));
      case SEVERITY -> Suggestion.nearest(text, List.of("error", "warning", "note", "off"));
      case SCHEMA_TYPE ->
          text.isEmpty()
              ? Optional.empty()
              : Optional.of(text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1));
      case TEXT, DATE, CONTACT, SOURCE_URL, KEY -> Optional.empty();
    };
  }

  /** Whether a code begins with the two letters of a country; Kosovo's are in use, not in ISO. */
  private static boolean isInACountry(String code) {
    String country = code.substring(0, Math.min(2, code.length()));
    return country.equals("XK") || List.of(Locale.getISOCountries()).contains(country);
  }

  /** Countries by the letters that people use for them. */
  private static String countryMeant(String text) {
    return switch (text) {
      case "USA" -> "US";
      case "ENGLAND", "SCOTLAND", "WALES" -> "GB";
      default -> text.startsWith("UK") ? "GB" + text.substring(2) : text;
    };
  }

  private static boolean isUrl(String text) {
    try {
      URI uri = new URI(text);
      return uri.getRawAuthority() != null && uri.getRawUserInfo() == null && isPlain(text);
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /** Whether the path of an address has no empty parts and no dots that change its meaning. */
  private static boolean isPlainPath(String url) {
    int path = url.indexOf('/', url.indexOf("//") + 2);
    return path < 0
        || path == url.length() - 1
        || SitePath.faultOf(withoutSlashes(url.substring(path))).isEmpty();
  }

  private static boolean isPlain(String text) {
    return text.chars().noneMatch(Character::isISOControl);
  }

  /** Whether an address of the site, which can't be one, lacks the slash at the end of a page's. */
  private static boolean isFolder(String text) {
    return text.indexOf('.') < 0 && text.indexOf('#') < 0 && !text.endsWith("/");
  }

  /**
   * Whether a tag is well-formed and its language has a code of ISO 639: no name such as English.
   */
  private static boolean isLanguage(String text) {
    try {
      String language = new Locale.Builder().setLanguageTag(text).build().getLanguage();
      return language.length() == 3 || List.of(Locale.getISOLanguages()).contains(language);
    } catch (IllformedLocaleException e) {
      return false;
    }
  }

  private static boolean isZone(String text) {
    return ZoneId.getAvailableZoneIds().contains(text);
  }

  private static boolean isSitePath(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        && SitePath.faultOf(withoutSlashes(text)).isEmpty();
  }

  /** The text without the slash at the beginning and, if there is one, at the end. */
  private static String withoutSlashes(String text) {
    boolean folder = text.length() > 1 && text.endsWith("/");
    return text.substring(1, folder ? text.length() - 1 : text.length());
  }
}
