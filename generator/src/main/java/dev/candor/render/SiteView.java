package dev.candor.render;

import java.util.List;
import java.util.Optional;

/** What every page of a site shows; {@code safety} leads to the page about reading it in safety. */
public record SiteView(
    String title,
    String tagline,
    String baseUrl,
    String language,
    Optional<String> email,
    Optional<Link> safety,
    List<Link> menu,
    List<Link> footer,
    List<CountryHelp> helplines,
    List<String> stylesheets,
    List<String> scripts) {

  public SiteView {
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
    helplines = List.copyOf(helplines);
    stylesheets = List.copyOf(stylesheets);
    scripts = List.copyOf(scripts);
  }

  /** The helplines of one country, by its name in English. */
  public record CountryHelp(String country, List<HelpView> lines) {
    public CountryHelp {
      lines = List.copyOf(lines);
    }
  }

  /**
   * A helpline; {@code tel} and {@code sms} are the numbers as links take them, and {@code
   * concerns} the content notes it is for.
   */
  public record HelpView(
      String name,
      Optional<String> call,
      Optional<String> tel,
      Optional<String> text,
      Optional<String> sms,
      Optional<String> chat,
      Optional<String> url,
      Optional<String> hours,
      List<String> concerns) {
    public HelpView {
      concerns = List.copyOf(concerns);
    }
  }
}
