package dev.candor.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.message.MessageCatalogs;
import dev.candor.message.Messages;
import dev.candor.message.SiteWords;
import dev.candor.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Views of every kind of page, with hostile text in them. */
final class Fixtures {

  static final String HOSTILE = "<script>alert('x')</script> \"quoted\" & 'single' </title>";
  static final String LONG =
      "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft";
  static final String HEBREW = "מה קורה בפגישה הראשונה? שלום עולם";
  static final Path THEME = Path.of("../themes/plain");

  /** The messages of the theme, in English. */
  static final Messages MESSAGES = messages();

  static final SiteView.CountryHelp BRITAIN =
      new SiteView.CountryHelp(
          "United Kingdom",
          Optional.of(line("Emergency services", "999", "tel:999")),
          List.of(
              new SiteView.HelpView(
                  "Emergency services",
                  Optional.of("999"),
                  Optional.of("tel:999"),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.empty(),
                  Optional.of("24 hours, every day"),
                  List.of("abuse"),
                  List.of("In danger now"),
                  List.of("English"),
                  Optional.of(new Day("2026-11-20", "20 November 2026")),
                  false),
              line("Samaritans", "116 123", "tel:116123")));

  static final SiteView SITE =
      new SiteView(
          "Plainly " + HOSTILE,
          "Clear answers about sex therapy",
          "https://example.org",
          "en",
          false,
          "/",
          Optional.of("hello@example.org"),
          Optional.of("hello+" + HOSTILE.length() + "@example.org"),
          Optional.of(new Link("/safety/", "Safety")),
          List.of(
              new Link("/topics/", "Topics"),
              new Link("/articles/", "Articles"),
              new Link("/misconceptions/", "Misconceptions"),
              new Link("/glossary/", "Glossary"),
              new Link("/therapists/", "Find a therapist"),
              new Link("/search/", "Search")),
          List.of(
              new Link("/about/", "About us"),
              new Link("/editorial-policy/", "How we work"),
              new Link("/safety/", "Safety")),
          List.of(
              BRITAIN,
              new SiteView.CountryHelp("United States", BRITAIN.danger(), BRITAIN.lines())),
          List.of("Atlantis " + HOSTILE),
          Optional.of(new Link("https://weather.example.org/?a=1&b=2", "Leave " + HOSTILE)),
          Optional.of(new Link("/listings/", "Find a listing")),
          Optional.of("Everyone here is invented " + HOSTILE),
          Optional.empty(),
          Optional.empty(),
          Html.EMPTY,
          stylesheets(),
          scripts(),
          new TreeMap<>(),
          MESSAGES);

  static final PageMetadata.Byline ALMA =
      new PageMetadata.Byline("Alma Reyes", "/people/alma-reyes/", "MSc, PhD", true);

  private Fixtures() {}

  static SiteView.HelpView line(String name, String call, String tel) {
    return new SiteView.HelpView(
        name,
        Optional.of(call),
        Optional.of(tel),
        Optional.of("988"),
        Optional.of("sms:988"),
        Optional.of("https://example.org/chat?a=1&b=2"),
        Optional.of("https://example.org/" + name),
        Optional.of("24 hours"),
        List.of("abuse"),
        List.of(),
        List.of("English", "Welsh"),
        Optional.empty(),
        true);
  }

  /** A view with the given text in every text field, so that a test can look for it. */
  static PageMetadata furniture(String text) {
    return new PageMetadata(
        List.of(ALMA, new PageMetadata.Byline(text, "/people/b/", text, false)),
        Optional.of(new PageMetadata.Byline("Miriam Okafor", "/people/miriam/", "", false)),
        Optional.of(new Day("2026-11-18", "18 November 2026")),
        false,
        false,
        Optional.of(new Day("2026-09-29", "29 September 2026")),
        Optional.of(new Day("2026-11-18", "18 November 2026")),
        Optional.of(new Day("2028-11-18", "18 November 2028")),
        List.of(new Link("/topics/desire/", "Desire"), new Link("/topics/b/", text)),
        List.of("abuse", "self-harm"),
        List.of(
            card("article", "Your first session"),
            myth("Will the therapist touch me?"),
            card("vignette", text)),
        List.of(
            new PageMetadata.Source(
                "source-muise-2015",
                "Muise A, Impett EA.",
                Optional.of("2015"),
                text,
                "Social Psychology 6(3): 295–302",
                Optional.of(new Link("https://doi.org/10.1177/1", "doi:10.1177/1")),
                Optional.of("strong"),
                false),
            new PageMetadata.Source(
                "source-b",
                text,
                Optional.empty(),
                "A page",
                "",
                Optional.empty(),
                Optional.empty(),
                true)),
        List.of(BRITAIN));
  }

  static PageMetadata bare() {
    return new PageMetadata(
        List.of(),
        Optional.empty(),
        Optional.empty(),
        false,
        false,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** The display names of kinds of page that differ from their names. */
  private static final Map<String, String> KINDS =
      Map.of("article", "Article", "vignette", "Story", "faq", "Question", "listing", "Therapist");

  static Card card(String kind, String title) {
    return new Card(
        kind,
        KINDS.getOrDefault(kind, kind),
        kind.equals("listing") || kind.equals("person"),
        "/" + kind + "s/x/",
        title,
        "What happens, in which order, and what nobody will ask of you.",
        Optional.empty(),
        kind.equals("listing")
            ? List.of("Leeds, England", "In person, By video", "Taking new clients")
            : List.of(),
        kind.equals("listing")
            ? Optional.of(new Day("2026-10-01", "1 October 2026"))
            : Optional.empty(),
        kind.equals("listing") || kind.equals("person"));
  }

  static Card myth(String title) {
    return new Card(
        "faq",
        "Question",
        false,
        "/faqs/touch/",
        title,
        "No. A sex therapist never has sexual contact with you, and never watches you have sex.",
        Optional.of(
            new Card.MythView(
                "The therapist touches you, or watches you.", "Nobody touches you.", "strong")),
        List.of(),
        Optional.empty(),
        false);
  }

  /** A stylesheet for each template, and one for charts. */
  static SortedMap<String, List<String>> stylesheets() {
    SortedMap<String, List<String>> stylesheets = new TreeMap<>();
    templates()
        .forEach(
            file ->
                stylesheets.put(
                    file.path().replaceAll(".*/|\\.ftlh", ""), List.of("/assets/style.css")));
    stylesheets.put("charts", List.of("/assets/charts.css"));
    return stylesheets;
  }

  /** Every script of the theme, by its name. */
  static SortedMap<String, SiteView.Script> scripts() {
    SortedMap<String, SiteView.Script> scripts = new TreeMap<>();
    try (Stream<Path> files = Files.list(THEME.resolve("scripts"))) {
      for (Path file : files.toList()) {
        String name = String.valueOf(file.getFileName()).replaceAll("(\\.inline)?\\.js", "");
        Html text = Html.of("/* " + name + " */");
        scripts.put(
            name, new SiteView.Script("/assets/" + name + ".js", "sha384-" + "A".repeat(64), text));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return scripts;
  }

  static PageView view(String template, String path, MainView main) {
    return new PageView(
        template,
        path,
        new PageView.Head(
            main.title() + " - Plainly",
            "A description. " + HOSTILE,
            new PageView.Preview("Article - Plainly " + HOSTILE, "A page. " + HOSTILE),
            "https://example.org" + path,
            !template.equals("404") && !template.equals("redirect"),
            template.equals("redirect")
                ? Html.EMPTY
                : Html.of("{\"@context\":\"https://schema.org\",\"name\":\"\\u003c/script>\"}")),
        path.equals("/")
            ? List.of(new Link("/", "Home"))
            : List.of(
                new Link("/", "Home"),
                new Link("/articles/", "Articles"),
                new Link(path, main.title())),
        main);
  }

  /** The body of an article with every construct of Markdown. */
  static String body() {
    try (InputStream in =
        Objects.requireNonNull(Fixtures.class.getResourceAsStream("/render/body.html"))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Messages messages() {
    SourceFile file = read(THEME.resolve("messages/en.yaml"));
    var catalogs = MessageCatalogs.of(List.of(file), List.of(), SiteWords.none("en"));
    assertThat(catalogs.found()).isEmpty();
    return catalogs.value().in("en");
  }

  static List<SourceFile> templates() {
    try (Stream<Path> files = Files.list(THEME.resolve("templates"))) {
      return files.sorted().map(Fixtures::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SourceFile read(Path file) {
    try {
      return SourceFile.of("themes/plain/templates/" + file.getFileName(), Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
