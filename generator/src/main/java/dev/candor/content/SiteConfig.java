package dev.candor.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What {@code site/site.yaml} says: the site's name and address, and how it is to be made. */
public record SiteConfig(
    String title,
    String tagline,
    String baseUrl,
    String language,
    String timeZone,
    String theme,
    Optional<String> email,
    int reviewMonths,
    boolean production,
    Thresholds thresholds,
    List<KindWord> kindWords,
    List<String> knownWords,
    List<String> contentNotes,
    Map<String, String> severities,
    Map<String, String> names,
    List<MenuItem> menu,
    List<MenuItem> footer) {

  static SiteConfig read(Fields f) {
    return new SiteConfig(
        f.text("title", "What the site is called; neutral, since others may see it."),
        f.optionalText("tagline", "What it is, in a sentence.").orElse(""),
        f.optionalText("baseUrl", "Where it is published: https://example.org/.", Form.BASE_URL)
            .map(SiteConfig::withoutSlash)
            .orElse("https://example.org"),
        f.optionalText("language", "The language it is written in, by code.", Form.LANGUAGE)
            .orElse("en"),
        f.optionalText("timeZone", "The zone whose midnight decides dates.", Form.TIME_ZONE)
            .orElse("UTC"),
        f.optionalText("theme", "The folder in themes/ to use.", Form.SLUG).orElse("plain"),
        f.optionalText("email", "An address that readers may write to.", Form.EMAIL),
        f.optionalNumber("reviewMonths", "After how many months a page is due for review.")
            .orElse(24),
        f.optionalFlag(
            "production", "true once the public reads it: no samples, no stale reviews."),
        f.object("thresholds", "Where the editorial rules draw their lines.", Thresholds::read)
            .orElse(Thresholds.USUAL),
        f.objects("kindWords", "Words to avoid, besides those Candor knows.", KindWord::read),
        f.texts("knownWords", "Abbreviations and words that every reader here knows."),
        f.texts("contentNotes", "The content notes that pages may carry."),
        f.map(
            "severities",
            "Rule ids and how grave a breach is: error, warning, note or off.",
            Form.SEVERITY),
        f.map("names", "Names for codes of countries, regions and languages, and for slugs."),
        f.objects("menu", "The links at the head of every page.", MenuItem::read),
        f.objects("footer", "The links at the foot of every page.", MenuItem::read));
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  public SiteConfig {
    contentNotes = List.copyOf(contentNotes);
    kindWords = List.copyOf(kindWords);
    knownWords = List.copyOf(knownWords);
    severities = Map.copyOf(severities);
    names = Map.copyOf(names);
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
  }

  /** A link of the menu: what it says and where it leads within the site. */
  public record MenuItem(String label, String to) {
    static MenuItem read(Fields f) {
      return new MenuItem(
          f.text("label", "What the link says."),
          f.text("to", "Where it leads within the site, such as /articles/.", Form.SITE_LINK));
    }
  }
}
