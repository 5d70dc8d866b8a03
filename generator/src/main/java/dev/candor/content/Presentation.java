package dev.candor.content;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Suggestion;
import dev.candor.frontmatter.Yaml;
import dev.candor.markdown.Body;
import dev.candor.markdown.MarkdownReader;
import dev.candor.markdown.Slot;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a site presents itself.
 *
 * @param words the site's own wording of messages, by key, as in its settings
 * @param hubs the settings of hubs, by their names
 * @param logo the image at the top of every page
 * @param footerText the sentence at the bottom of every page, if it replaces the theme's
 * @param reportMistakes whether pages invite readers to write about a mistake
 * @param typography whether pages show real quotation marks and dashes for straight ones
 * @param headingIds the tools whose ids headings have in addition to their own
 */
public record Presentation(
    Yaml.Mapping words,
    Map<String, HubText> hubs,
    Optional<Logo> logo,
    Optional<Body> footerText,
    boolean reportMistakes,
    boolean typography,
    List<HeadingIds> headingIds) {

  /** The list of everything, A to Z: a hub without a kind. */
  public static final String SEARCH = "search";

  public Presentation {
    hubs = Map.copyOf(hubs);
    headingIds = List.copyOf(headingIds);
  }

  /** The same for pages in another language, without the sentence at the bottom. */
  Presentation withoutSentences() {
    return new Presentation(
        words, hubs, logo, Optional.empty(), reportMistakes, typography, headingIds);
  }

  static Presentation read(Fields f, Kinds kinds) {
    return new Presentation(
        f.mapping("words", "Your own wording for texts of the theme, by key."),
        hubs(f, kinds),
        f.object("logo", "An image at the top of every page.", Logo::read),
        f.optionalText("footerText", "A sentence at the bottom of every page, in Markdown.")
            .flatMap(text -> sentence(f, text)),
        f.flagOr("reportMistakes", "Whether pages invite readers to write about a mistake.", true),
        f.flagOr("typography", "Whether straight quotes and hyphens are shown as real ones.", true),
        f.choices(
            "headingIds",
            "Tools whose ids headings keep, for old links to them.",
            HeadingIds.class));
  }

  /**
   * The settings of a hub.
   *
   * @param page how many entries each of its pages has
   */
  public record HubText(
      Optional<String> title,
      Optional<String> summary,
      Optional<Integer> page,
      List<String> start) {

    public HubText {
      start = List.copyOf(start);
    }

    /** A page with more would be slow, and readers don't reach its end. */
    private static final int MOST = 500;

    static HubText read(Fields f) {
      Optional<Integer> page = f.optionalNumber("page", "How many entries each of its pages has.");
      if (page.filter(n -> n < 1 || n > MOST).isPresent()) {
        f.fault("page", "a page has from 1 to " + MOST + " entries", "write 50");
        page = Optional.empty();
      }
      return new HubText(
          f.optionalText("title", "Its name."),
          f.optionalText("summary", "Its summary, in a sentence."),
          page,
          f.ids("start", "The ids of the pages that readers should begin with.", ""));
    }
  }

  /**
   * An image at the top of every page.
   *
   * @param src its path below content/: {@code images/logo.svg}
   * @param alt its text for readers who can't see it
   */
  public record Logo(String src, String alt, Optional<Integer> width, Optional<Integer> height) {

    static Logo read(Fields f) {
      return new Logo(
          f.text("src", "The image, by its path below content/: images/logo.svg."),
          f.text("alt", "A text for readers who can't see it: the site's name."),
          f.optionalNumber("width", "How wide it is shown, in pixels."),
          f.optionalNumber("height", "How high it is shown, in pixels."));
    }

    /** Its path among the sources. */
    public String path() {
      return "content/" + (src.startsWith("/") ? src.substring(1) : src);
    }
  }

  private static Map<String, HubText> hubs(Fields f, Kinds kinds) {
    Map<String, String> known = new LinkedHashMap<>();
    kinds
        .hubs()
        .forEach(
            hub -> {
              known.put(hub.name(), hub.name());
              known.put(hub.folder(), hub.name());
            });
    known.put(SEARCH, SEARCH);
    Map<String, HubText> hubs = new LinkedHashMap<>();
    f.named("hubs", "Titles and summaries of hubs, by name.", (name, g) -> HubText.read(g))
        .forEach(
            (name, text) -> {
              String hub = known.get(name);
              if (hub == null) {
                f.fault(
                    "hubs",
                    "there is no hub \"" + name + "\"",
                    Suggestion.didYouMean(
                        name, known.keySet(), "the hubs are " + String.join(", ", known.keySet())));
              } else {
                hubs.put(hub, text);
              }
            });
    return hubs;
  }

  /** The body of a text that is one paragraph, and names no page by its title. */
  private static Optional<Body> sentence(Fields f, String text) {
    Outcome<Body> read = new MarkdownReader().read(SourceFile.of("footerText.md", text), 0);
    String html = read.value().html().toString().strip();
    boolean one = html.startsWith("<p>") && html.indexOf("<p", 1) < 0 && html.endsWith("</p>");
    boolean plain =
        read.value().slots().stream()
            .allMatch(slot -> slot instanceof Slot.LinkStart || slot instanceof Slot.LinkEnd);
    if (!read.found().isEmpty()) {
      Diagnostic first = read.found().get(0);
      f.fault("footerText", first.message(), first.suggestion());
    } else if (!one || !plain) {
      f.fault(
          "footerText",
          "the footer text must be one sentence",
          "write a sentence; it can have links, such as [About](/about/)");
    } else {
      return Optional.of(read.value());
    }
    return Optional.empty();
  }

  /** The messages these settings define: their keys, texts and the keys of the settings. */
  List<Map.Entry<String, String>> given() {
    List<Map.Entry<String, String>> given = new ArrayList<>();
    hubs.forEach(
        (name, hub) -> {
          hub.title().ifPresent(title -> given.add(Map.entry("hub." + name + ".title", title)));
          hub.summary().ifPresent(text -> given.add(Map.entry("hub." + name + ".summary", text)));
        });
    return given;
  }
}
