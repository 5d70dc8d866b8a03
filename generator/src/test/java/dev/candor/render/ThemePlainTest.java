package dev.candor.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Renders each kind of page with the theme "plain". */
class ThemePlainTest {

  private static final String HOSTILE =
      "\"><script>alert(1)</script><img src=x onerror=alert(1)>' onmouseover='x' ${7*7} </title>";

  private static final Map<Class<? extends Record>, List<String>> TEMPLATES = new LinkedHashMap<>();

  static {
    TEMPLATES.put(MainView.ArticleMain.class, List.of("article"));
    TEMPLATES.put(MainView.VignetteMain.class, List.of("vignette"));
    TEMPLATES.put(MainView.FaqMain.class, List.of("faq"));
    TEMPLATES.put(MainView.TermMain.class, List.of("term"));
    TEMPLATES.put(MainView.PersonMain.class, List.of("person"));
    TEMPLATES.put(MainView.ListingMain.class, List.of("listing"));
    TEMPLATES.put(MainView.StandingMain.class, List.of("page", "404"));
    TEMPLATES.put(MainView.HomeMain.class, List.of("home"));
    TEMPLATES.put(MainView.RedirectMain.class, List.of("redirect"));
    TEMPLATES.put(MainView.DirectoryMain.class, List.of("listings"));
    TEMPLATES.put(
        MainView.HubMain.class,
        List.of(
            "articles",
            "vignettes",
            "faqs",
            "misconceptions",
            "glossary",
            "topics",
            "topic",
            "people",
            "hub",
            "facet"));
    TEMPLATES.put(MainView.SearchMain.class, List.of("search"));
  }

  private static Theme theme;

  @BeforeAll
  static void load() {
    var outcome = Theme.of(Fixtures.templates());
    assertThat(outcome.found()).extracting(Themes::shown).isEmpty();
    theme = outcome.value();
  }

  private static Document page(PageView view) throws RenderFault {
    return Jsoup.parse(html(Fixtures.SITE, view), "https://example.org" + view.path());
  }

  private static String html(SiteView site, PageView view) throws RenderFault {
    return new String(theme.render(site, view), UTF_8);
  }

  private static PageView filled(Filled filled, String template, Class<? extends Record> main) {
    return new PageView(
        template,
        filled.text(),
        filled.of(PageView.Head.class),
        List.of(filled.of(Link.class), filled.of(Link.class)),
        (MainView) filled.of(main));
  }

  @Test
  void hasATemplateForEveryKindOfPageAndIsShownInAFixture() {
    Set<String> names = new LinkedHashSet<>();
    TEMPLATES.values().forEach(names::addAll);
    assertThat(FixturePages.all()).extracting(PageView::template).containsAll(names);
    names.addAll(List.of("layout", "parts", "directory"));
    assertThat(Fixtures.templates())
        .extracting(SourceFile::stem)
        .containsExactlyInAnyOrderElementsOf(names);
  }

  @Test
  void escapesEveryTextOfAView() throws Exception {
    Filled filled = new Filled(HOSTILE, true);
    for (var entry : TEMPLATES.entrySet()) {
      for (String template : entry.getValue()) {
        PageView view = filled(filled, template, entry.getKey());
        Document page = Jsoup.parse(html(filled.of(SiteView.class), view));
        assertThat(page.select("script:not([src]):not([type])"))
            .extracting(Element::data)
            .as(template)
            .isSubsetOf("/* exit */", "/* find */");
        assertThat(page.select("[onerror], [onmouseover], img[src=x]")).as(template).isEmpty();
        assertThat(page.text()).as(template).contains(HOSTILE.substring(0, 30));
        assertThat(page.html()).as(template).doesNotContain("49");
      }
    }
  }

  @Test
  void rendersWithoutAnyOptionalValue() throws Exception {
    Filled filled = new Filled("", false);
    for (var entry : TEMPLATES.entrySet()) {
      for (String template : entry.getValue()) {
        Document page =
            Jsoup.parse(html(filled.of(SiteView.class), filled(filled, template, entry.getKey())));
        assertThat(page.select("h1")).as(template).hasSize(1);
      }
    }
  }

  @Test
  void isValidHtmlWithoutErrorsOrWarnings() throws Exception {
    HtmlChecker checker = new HtmlChecker();
    List<String> complaints = new ArrayList<>();
    for (PageView view : FixturePages.all()) {
      complaints.addAll(checker.check(view.template(), theme.render(Fixtures.SITE, view)));
    }
    assertThat(complaints).isEmpty();
  }

  @Test
  void givesEveryPageOneHeadingLandmarksAndAnExitLink() throws Exception {
    for (PageView view : FixturePages.all()) {
      Document page = page(view);
      assertThat(page.select("h1")).as(view.template()).hasSize(1);
      assertThat(page.select("main")).as(view.template()).hasSize(1);
      if (!view.template().equals("redirect")) {
        assertThat(page.select("#_exit").attr("rel")).isEqualTo("nofollow noreferrer");
        assertThat(page.body().child(0).attr("href")).isEqualTo("#_main");
        assertThat(page.select("footer .crisis a[href^=tel:]")).isNotEmpty();
      }
      assertThat(page.select("nav:not([aria-label]):not([aria-labelledby])")).isEmpty();
    }
  }

  @Test
  void loadsNothingFromOtherSitesAndHasNoInlineStyleAndOnlyTheTwoAllowedInlineScripts()
      throws Exception {
    for (PageView view : FixturePages.all()) {
      Document page = page(view);
      assertThat(page.select("[style], style")).as(view.template()).isEmpty();
      assertThat(page.select("script:not([src]):not([type='application/ld+json'])"))
          .extracting(Element::data)
          .as(view.template())
          .isEqualTo(
              view.template().equals("redirect")
                  ? List.of("/* exit */")
                  : List.of("/* exit */", "/* find */"));
      for (Element loaded : page.select("[src], link[rel=stylesheet], link[rel=icon]")) {
        assertThat(loaded.attr("src") + loaded.attr("href")).startsWith("/");
      }
      assertThat(page.select("a[href^=http]:not([rel~=noreferrer])")).as(view.template()).isEmpty();
    }
  }

  @Test
  void everyFragmentLinkHasATarget() throws Exception {
    for (PageView view : FixturePages.all()) {
      Document page = page(view);
      for (Element link : page.select("a[href^=#]")) {
        String id = link.attr("href").substring(1);
        assertThat(page.getElementById(id)).as(view.template() + " #" + id).isNotNull();
      }
    }
  }

  @Test
  void keepsTheElementsThatOtherCodeLooksFor() throws Exception {
    Document page = page(FixturePages.article());
    assertThat(page.select("main > article .prose")).hasSize(1);
    assertThat(page.select("aside.related .card")).hasSize(3);
    assertThat(page.select("ol.sources > li#source-muise-2015")).hasSize(1);
    assertThat(page.select("nav.contents a")).hasSize(3);
    assertThat(page.select(".help a[href='/listings/']")).hasSize(1);
    assertThat(page.select(".byline").text())
        .contains("Written by Alma Reyes (MSc, PhD) Sample and")
        .contains("Reviewed by Miriam Okafor")
        .contains("Last reviewed 18 November 2026")
        .contains("Next review due 18 November 2028");
    assertThat(page.select("script[type='application/ld+json']").html()).startsWith("{\"@context");
    // The note comes after the title, for little may be above that on a phone, and before the text.
    assertThat(page.select("article h1 ~ .notes").text()).startsWith("Content note:");
    assertThat(page.select("article header:has(.notes) ~ .prose")).hasSize(1);
  }

  @Test
  void leadsFromAnOldAddressToTheNewOne() throws Exception {
    PageView old =
        Fixtures.view("redirect", "/old/", new MainView.RedirectMain("New", "/articles/new/"));
    Document page = page(old);
    assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=/articles/new/");
    assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(page.select("main a").attr("href")).isEqualTo("/articles/new/");
  }

  @Test
  void keepsTheFrameOfAPageSmall() throws Exception {
    PageView view = FixturePages.all().get(1);
    assertThat(html(Fixtures.SITE, view).length()).isLessThan(6400);
  }
}
