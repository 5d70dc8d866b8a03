package dev.candor.content;

import dev.candor.message.SiteWords;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The settings in {@code site/site.yaml}: the site's name and address, and how to build it. */
public record SiteConfig(
    String title,
    String tagline,
    String baseUrl,
    String language,
    String timeZone,
    String theme,
    Optional<String> email,
    boolean production,
    Editorial editorial,
    List<String> contentNotes,
    Map<String, String> names,
    SearchSettings search,
    List<MenuItem> menu,
    List<MenuItem> footer,
    List<Task> home,
    Optional<Exit> exit,
    Discretion discreet,
    int helplineMonths,
    Hosting hosting,
    Optional<SecurityContact> security,
    Optional<String> sourceUrl,
    List<PublishTarget> publish,
    Optional<String> indexNow,
    Presentation presentation,
    Kinds kinds,
    Languages languages,
    boolean indexed,
    Origin origin) {

  /** The settings of a site that has these kinds of page in addition to those it declares. */
  static SiteConfig read(Fields f, List<ContentKind<?>> builtIn) {
    Kinds kinds = Kinds.read(f, builtIn);
    Presentation presentation = Presentation.read(f, kinds);
    List<String> notes = f.texts("contentNotes", "The content notes that pages may carry.");
    String language = language(f);
    return new SiteConfig(
        f.text("title", "The site's name; keep it neutral, since others may see it."),
        f.optionalText("tagline", "What the site is, in a sentence.").orElse(""),
        baseUrl(f),
        language,
        f.optionalText("timeZone", "The time zone that decides what day it is.", Form.TIME_ZONE)
            .orElse("UTC"),
        f.optionalText("theme", "The folder in themes/ to use.", Form.SLUG).orElse("plain"),
        f.optionalText("email", "An e-mail address for readers.", Form.EMAIL),
        f.optionalFlag(
            "production", "true once the public reads it: no samples, no stale reviews."),
        Editorial.read(f),
        notes,
        f.map("names", "Names for codes of countries, regions and languages, and for slugs."),
        SearchSettings.read(f, notes),
        f.objects("menu", "The links at the top of every page.", MenuItem::read),
        f.objects("footer", "The links at the bottom of every page.", MenuItem::read),
        f.objects("home", "What readers come to do: the sections of the home page.", Task::read),
        f.objectOrFalse("exit", "The exit link of every page, or false.", Exit.USUAL, Exit::read),
        discretion(f),
        helplineMonths(f),
        f.object("hosting", "Settings for the site's web server.", Hosting::read)
            .orElse(Hosting.USUAL),
        f.object(
            "security", "How to report security problems (security.txt).", SecurityContact::read),
        sourceUrl(f),
        targets(f),
        indexNow(f),
        presentation,
        kinds,
        Languages.read(f, language),
        true,
        Origin.NONE);
  }

  private static Discretion discretion(Fields f) {
    return f.optionalChoice("discreet", "Which parts of a page hide its subject.", Discretion.class)
        .orElse(Discretion.CARDS);
  }

  private static int helplineMonths(Fields f) {
    return f.optionalNumber("helplineMonths", "For how many months a helpline's check is valid.")
        .orElse(6);
  }

  private static String language(Fields f) {
    return f.optionalText("language", "The language it is written in, by code.", Form.LANGUAGE)
        .orElse("en");
  }

  private static Optional<String> indexNow(Fields f) {
    return f.optionalText(
        "indexNow",
        "The site's key for IndexNow, which reports changes to search engines.",
        Form.KEY);
  }

  private static String baseUrl(Fields f) {
    return f.optionalText("baseUrl", "Where it is published: https://example.org/.", Form.BASE_URL)
        .map(SiteConfig::withoutSlash)
        .orElse("https://example.org");
  }

  private static Optional<String> sourceUrl(Fields f) {
    return f.optionalText(
        "sourceUrl",
        "Where the sources are online: https://example.org/blob/main/{file}#L{line}.",
        Form.SOURCE_URL);
  }

  private static List<PublishTarget> targets(Fields f) {
    List<PublishTarget> targets =
        f.objects("publish", "Where the site is published to.", PublishTarget::read);
    Set<String> names = new HashSet<>();
    for (PublishTarget target : targets) {
      if (!names.add(target.name())) {
        f.fault(
            "publish",
            "two targets are called \"" + target.name() + "\"",
            "give one of them another name");
      }
    }
    return targets;
  }

  /** The same settings with their origin. */
  SiteConfig from(Origin place) {
    return with(Spoken.of(this), production, indexed, place);
  }

  /** The settings for publishing to the public. */
  public SiteConfig forThePublic() {
    return with(Spoken.of(this), true, indexed, origin);
  }

  /** The settings for publishing to a test site, which search engines must not show. */
  public SiteConfig forPreview() {
    return with(Spoken.of(this), false, false, origin);
  }

  /**
   * The settings of the site's pages in another language, at addresses of their own; {@code name}
   * gives what readers call a code in it.
   */
  public SiteConfig in(Language other, Function<String, Optional<String>> name) {
    return with(Spoken.of(this).in(other, name), production, indexed, origin);
  }

  private SiteConfig with(Spoken spoken, boolean forReaders, boolean forSearch, Origin place) {
    return new SiteConfig(
        title,
        tagline,
        baseUrl,
        spoken.language(),
        timeZone,
        theme,
        email,
        forReaders,
        editorial,
        contentNotes,
        spoken.names(),
        spoken.search(),
        menu,
        footer,
        home,
        exit,
        discreet,
        helplineMonths,
        hosting,
        security,
        sourceUrl,
        publish,
        indexNow,
        spoken.presentation(),
        spoken.kinds(),
        languages,
        forSearch,
        place);
  }

  /** The settings that concern messages. */
  public SiteWords words() {
    List<SiteWords.Given> given = new ArrayList<>();
    kinds
        .directory()
        .ifPresent(
            directory -> {
              give("directory.title", directory.title(), given);
              give("directory.singular", directory.singular(), given);
              give("directory.plural", directory.plural(), given);
            });
    presentation
        .given()
        .forEach(e -> given.add(new SiteWords.Given(e.getKey(), e.getValue(), Span.NONE)));
    return new SiteWords(
        origin.file(),
        language,
        origin.placeOf("language"),
        presentation.words(),
        given,
        kinds.messages(),
        languages.places(origin));
  }

  /** Adds the message with the same key as a setting, if the setting is present. */
  private void give(String key, String text, List<SiteWords.Given> given) {
    if (origin.places().containsKey(key)) {
      given.add(new SiteWords.Given(key, text, origin.placeOf(key)));
    }
  }

  /** What every address of the site begins with: the path of its base address, mostly empty. */
  public String basePath() {
    int host = baseUrl.indexOf("//") + 2;
    int path = baseUrl.indexOf('/', host);
    return path < 0 ? "" : baseUrl.substring(path);
  }

  private static String withoutSlash(String url) {
    return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
  }

  public SiteConfig {
    contentNotes = List.copyOf(contentNotes);
    names = Map.copyOf(names);
    menu = List.copyOf(menu);
    footer = List.copyOf(footer);
    home = List.copyOf(home);
    publish = List.copyOf(publish);
    search = search.withDangerIn(languages.all());
  }

  /** A link of the menu: its text, and where it goes within the site. */
  public record MenuItem(String label, String to) {
    static MenuItem read(Fields f) {
      return new MenuItem(
          f.text("label", "The text of the link."),
          f.text("to", "Where it goes within the site, such as /articles/.", Form.SITE_LINK));
    }
  }

  /**
   * What a reader may want to do: a section of the home page, the ids of its pages, and links to
   * more after them.
   */
  public record Task(String title, String summary, List<String> pages, List<MenuItem> links) {
    static Task read(Fields f) {
      return new Task(
          f.text("title", "What the reader wants, in a word or two: Understand."),
          f.optionalText("summary", "What they will find, in a sentence.").orElse(""),
          f.ids("pages", "The ids of the pages that help, the best first.", ""),
          f.objects("links", "Links shown after the pages, such as to hubs.", MenuItem::read));
    }

    public Task {
      pages = List.copyOf(pages);
      links = List.copyOf(links);
    }
  }
}
