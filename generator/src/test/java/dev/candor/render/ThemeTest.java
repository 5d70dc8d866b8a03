package dev.candor.render;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Severity;
import freemarker.template.SimpleNumber;
import freemarker.template.TemplateHashModelEx;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ThemeTest {

  @Test
  void escapesTextInElementsAndAttributes() throws Exception {
    assertThat(Themes.render("<i title='${main.title}'>${main.title}</i>", "<a> & \"b\" 'c'"))
        .isEqualTo(
            "<i title='&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39;'>"
                + "&lt;a&gt; &amp; &quot;b&quot; &#39;c&#39;</i>");
  }

  @Test
  void insertsHtmlUnescapedAndNothingElse() throws Exception {
    assertThat(Themes.render("${main.body}${main.body?markup_string}"))
        .isEqualTo("<p>body</p>&lt;p&gt;body&lt;/p&gt;");
    assertThat(Themes.render("${main.body + main.title}"))
        .isEqualTo("<p>body</p>A &lt;b&gt;title&lt;/b&gt;");
  }

  @Test
  void writesNumbersTheSameInEveryLocale() throws Exception {
    assertThat(Themes.render("${3329} ${1.5} ${main.contents[0].level}")).isEqualTo("3329 1.5 2");
  }

  @Test
  void writesUtf8() throws Exception {
    assertThat(Themes.render("${main.title} שלום 𝄞", "é 𝄞")).isEqualTo("é 𝄞 שלום 𝄞");
  }

  /** Short and long texts are encoded in two different ways, and parts of texts in a third. */
  @Test
  void writesUtf8AtAnyPosition() throws Exception {
    for (int length : new int[] {1, 2, 63, 64, 65, 300}) {
      for (String beyond : List.of("é", "—", "𝄞")) {
        for (int at : new int[] {0, length / 2, length}) {
          String text = "a".repeat(at) + beyond + "b".repeat(length - at);
          assertThat(Themes.render("${main.title}|" + text + "|", text))
              .isEqualTo(text + "|" + text + "|");
        }
      }
    }
  }

  /** Allows a menu to be cached: pages with the same menu give the same result. */
  @Test
  void marksLinksToTheCurrentPageAndItsParents() throws Exception {
    assertThat(here("/articles/")).isEqualTo("-,page,-");
    assertThat(here("/articles/a/")).isEqualTo(here("/articles/b/")).isEqualTo("-,true,-");
    assertThat(here("/topics/a/")).isEqualTo(here("/404.html")).isEqualTo("-,-,-");
    assertThat(here("/")).isEqualTo("page,-,-");
  }

  private static String here(String path) throws RenderFault {
    List<Link> menu =
        List.of(
            new Link("/", "Home"),
            new Link("/articles/", "Articles"),
            new Link("/articles/a/deep/", "Deep"));
    PageView page = Themes.page("Title");
    return Themes.render(
        "<#list here(page.breadcrumb, page.path) as one>${one?has_content?then(one,"
            + " '-')}<#sep>,</#list>",
        new PageView(page.template(), path, page.head(), menu, page.main()));
  }

  @Test
  void explainsTheUseOfHere() {
    for (String wrong : List.of("site.menu", "main.contents, page.path", "'a', page.path")) {
      assertThat(Themes.fault("${here(" + wrong + ")}").message()).contains("here takes links");
    }
  }

  @Test
  void treatsAnEmptyOptionalAsAMissingValue() throws Exception {
    assertThat(Themes.render("${site.email!'none'} ${site.email???c}")).isEqualTo("none false");
    assertThat(new ViewWrapper().wrap(Optional.of("x"))).hasToString("x");
    assertThat(new ViewWrapper().wrap(Optional.empty())).isNull();
    assertThat(new ViewWrapper().wrap(null)).isNull();
  }

  @Test
  void showsNumbersEnumsAndMapsInTheirOrder() throws Exception {
    ViewWrapper wrapper = new ViewWrapper();
    assertThat(wrapper.wrap(3)).isInstanceOf(SimpleNumber.class);
    assertThat(wrapper.wrap(Severity.ERROR)).hasToString("error");
    Map<String, String> map = new LinkedHashMap<>();
    map.put("z", "1");
    map.put("a", "2");
    TemplateHashModelEx model = (TemplateHashModelEx) Objects.requireNonNull(wrapper.wrap(map));
    assertThat(model.get("a")).hasToString("2");
    assertThat(model.get("b")).isNull();
    assertThat(model.size()).isEqualTo(2);
    assertThat(model.isEmpty()).isFalse();
    assertThat(model.keys().iterator().next()).hasToString("z");
    assertThat(model.values().iterator().next()).hasToString("1");
  }

  @Test
  void reportsAMissingValueWithItsPlaceAndASuggestion() {
    assertThat(Themes.shown(Themes.fault("<h1>\n  ${main.titel}</h1>")))
        .isEqualTo(
            """
            themes/t/templates/page.ftlh:2:5: error[theme] main.titel is missing: StandingMain has no "titel"
                ${main.titel}</h1>
                  ^^^^^^^^^^ did you mean "title"?
            """);
  }

  @Test
  void reportsAMisspeltPropertyEvenInAnExistenceTest() {
    assertThat(Themes.fault("<#if main.titel??>x</#if>").message()).contains("main.titel");
    assertThat(Themes.fault("${(main.titel)!}").message()).contains("main.titel");
  }

  @Test
  void reportsTheUndefinedVariable() {
    Diagnostic fault = Themes.fault("a\n${sit.title}");
    assertThat(fault.place()).isEqualTo("themes/t/templates/page.ftlh:2:3");
    assertThat(fault.message()).isEqualTo("sit is missing");
    assertThat(fault.suggestion()).isEqualTo("did you mean \"site\"?");
    assertThat(Themes.fault("${site.email}").suggestion()).contains("<#if site.email??>");
  }

  @Test
  void reportsTheFileThatHasTheError() {
    Outcome<Theme> theme =
        Theme.of(
            List.of(
                Themes.file("page.ftlh", "<#import 'lib.ftlh' as lib>\n<@lib.m/>"),
                Themes.file("lib.ftlh", "<#macro m>\n\t${main.nope}\n</#macro>")));
    assertThat(theme.found()).isEmpty();
    assertThat(Themes.fault(theme.value()).place()).isEqualTo("themes/t/templates/lib.ftlh:2:4");
  }

  @Test
  void reportsEveryTemplateThatDoesNotParse() {
    Outcome<Theme> theme =
        Theme.of(
            List.of(
                Themes.file("a.ftlh", "fine"),
                Themes.file("b.ftlh", "<#if x>"),
                Themes.file("c.ftlh", "\n${x y}")));
    assertThat(theme.found()).extracting(d -> d.file().name()).containsExactly("b.ftlh", "c.ftlh");
    assertThat(theme.found().get(1).place()).isEqualTo("themes/t/templates/c.ftlh:2:5");
    assertThat(theme.found()).allMatch(d -> d.message().length() < 260 && d.isError());
  }

  @Test
  void reportsAMissingTemplate() {
    Theme theme = Theme.of(List.of(Themes.file("pages.ftlh", ""))).value();
    Diagnostic fault = Themes.fault(theme);
    assertThat(fault.message()).isEqualTo("the theme has no template called \"page.ftlh\"");
    assertThat(fault.suggestion()).isEqualTo("did you mean \"pages.ftlh\"?");
    assertThat(Themes.fault("\n<#import 'lib.ftlh' as x>").place())
        .isEqualTo("themes/t/templates/page.ftlh:2:1");
  }

  @Test
  void rejectsTwoTemplatesWithTheSameName() {
    assertThat(Theme.of(List.of(Themes.file("a.ftlh", ""), Themes.file("sub/a.ftlh", ""))).found())
        .hasSize(1);
  }

  @Test
  void rendersTheSameInTwoThreads() throws Exception {
    Theme theme = Theme.of(Fixtures.templates()).value();
    List<PageView> pages = FixturePages.all();
    List<byte[]> first = renderAll(theme, pages);
    Callable<Integer> work =
        () -> {
          int equal = 0;
          for (int i = 0; equal < 1000; i++) {
            byte[] again = theme.render(Fixtures.SITE, pages.get(i % pages.size()));
            assertThat(again).isEqualTo(first.get(i % pages.size()));
            equal++;
          }
          return equal;
        };
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Integer> done : threads.invokeAll(List.of(work, work))) {
        assertThat(done.get()).isEqualTo(1000);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void leavesTheThreadReadyForTheNextPage() throws Exception {
    Theme theme = Theme.of(Fixtures.templates()).value();
    PageView broken =
        new PageView(
            "article", "/x/", FixturePages.article().head(), List.of(), Themes.page("x").main());
    assertThatThrownBy(() -> theme.render(Fixtures.SITE, broken)).isInstanceOf(RenderFault.class);
    assertThat(new String(theme.render(Fixtures.SITE, FixturePages.article()), UTF_8))
        .endsWith("</html>\n");
  }

  private static List<byte[]> renderAll(Theme theme, List<PageView> pages) throws RenderFault {
    List<byte[]> all = new ArrayList<>();
    for (PageView page : pages) {
      all.add(theme.render(Fixtures.SITE, page));
    }
    return all;
  }
}
