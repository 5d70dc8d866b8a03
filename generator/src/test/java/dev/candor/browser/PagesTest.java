package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.browser.PageKinds.Sample;
import dev.candor.browser.Visit.Manner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What every page owes its readers, on one page of each kind, however they read. */
@InChromium
class PagesTest {

  private static final Path EXPLAINED =
      Path.of("src/test/resources/browser/explained-incompletes.txt");
  private static final Manner PHONE = Manner.USUAL.wide(320).high(640);
  private static final Manner DESK = Manner.USUAL;
  private static final Manner ENLARGED_FOUR_TIMES = Manner.USUAL.wide(320).high(256);

  @SuppressWarnings("NullAway.Init")
  private static SiteServer server;

  @SuppressWarnings("NullAway.Init")
  private static SiteServer poorLine;

  @SuppressWarnings("NullAway.Init")
  private static Explanations explanations;

  private static boolean allWereSeen;

  @BeforeAll
  static void serve() throws IOException {
    server = new SiteServer(BuiltSite.files());
    poorLine = SiteServer.overAPoorLine(BuiltSite.files());
    explanations = Explanations.read(Files.readString(EXPLAINED, UTF_8));
  }

  @AfterAll
  static void stop() {
    server.close();
    poorLine.close();
    if (allWereSeen) {
      assertThat(explanations.unused()).as("explanations of nothing in " + EXPLAINED).isEmpty();
    }
  }

  @Test
  void everyKindOfPageIsThere() {
    assertThat(PageKinds.of(BuiltSite.files()).missing()).isEmpty();
  }

  @TestFactory
  Stream<DynamicContainer> everyPage(Chromium chromium) {
    String only = System.getProperty("page", "");
    allWereSeen = only.isEmpty();
    return PageKinds.of(BuiltSite.files()).samples().stream()
        .filter(page -> page.path().startsWith(only))
        .map(
            page ->
                DynamicContainer.dynamicContainer(
                    page.kind(),
                    tests()
                        .filter(test -> !page.adds() || AT_LEAST.contains(test.name))
                        .map(test -> test.of(chromium, page))));
  }

  /** One test of a page: how it is read, and what is asked of it then. */
  private record PageTest(
      String name,
      Manner manner,
      SiteServer from,
      BiFunction<Visit, Checks, List<String>> complaints) {

    PageTest(String name, Manner manner, BiFunction<Visit, Checks, List<String>> complaints) {
      this(name, manner, server, complaints);
    }

    DynamicTest of(Chromium chromium, Sample page) {
      return DynamicTest.dynamicTest(
          page.path() + " " + name,
          () -> chromium.lend(browser -> run(new Visit(browser, from.origin(), manner), page)));
    }

    private void run(Visit visit, Sample page) {
      try (visit) {
        visit.open(page.path());
        List<String> all =
            new ArrayList<>(complaints.apply(visit, new Checks(visit.page(), explanations)));
        all.addAll(visit.misdeeds());
        assertThat(all.stream().distinct().map(c -> page.path() + " at " + manner + ": " + c))
            .as(page.path() + " " + name)
            .isEmpty();
      }
    }
  }

  /** How a page is read that only adds something to another of its kind. */
  private static final Set<String> AT_LEAST = Set.of("on a phone, light", "at a desk, dark");

  private static Stream<PageTest> tests() {
    Map<String, Manner> looks = new LinkedHashMap<>();
    looks.put("on a phone, light", PHONE);
    looks.put("on a phone, dark", PHONE.inTheDark(true));
    looks.put("at a desk, light", DESK);
    looks.put("at a desk, dark", DESK.inTheDark(true));
    return Stream.concat(
        looks.entrySet().stream()
            .map(look -> new PageTest(look.getKey(), look.getValue(), PagesTest::looks)),
        Stream.of(
            new PageTest("over a poor line", PHONE, poorLine, (v, c) -> c.of("shifts")),
            new PageTest("by Tab on a phone", PHONE.inReducedMotion(), PagesTest::byTab),
            new PageTest(
                "by Tab at a desk, dark", DESK.inTheDark(true).inReducedMotion(), PagesTest::byTab),
            new PageTest("enlarged and spaced out", ENLARGED_FOUR_TIMES, PagesTest::enlarged),
            new PageTest(
                "in forced colours", PHONE.inForcedColours().inReducedMotion(), PagesTest::forced),
            new PageTest("on paper", DESK.inTheDark(true).onPaper(), (v, c) -> c.of("paper")),
            new PageTest("without scripts", PHONE.withoutScripts(), PagesTest::unscripted)));
  }

  private static List<String> looks(Visit visit, Checks checks) {
    List<String> all = new ArrayList<>(checks.of("shifts"));
    all.addAll(checks.of("sideways"));
    all.addAll(checks.of("motion"));
    checks.openDrawers();
    all.addAll(checks.of("sideways"));
    all.addAll(checks.of("clipped"));
    all.addAll(checks.of("targets"));
    all.addAll(checks.axe());
    return all;
  }

  private static List<String> unscripted(Visit visit, Checks checks) {
    try (Visit scripted = visit.withScripts()) {
      return checks.whole(scripted.page());
    }
  }

  private static List<String> byTab(Visit visit, Checks checks) {
    List<String> all = new ArrayList<>(checks.of("motion"));
    all.addAll(checks.focus());
    return all;
  }

  private static List<String> enlarged(Visit visit, Checks checks) {
    List<String> all = new ArrayList<>(checks.of("cover"));
    checks.openDrawers();
    all.addAll(fits(visit, checks, ENLARGED_FOUR_TIMES.width(), "enlarged"));
    checks.spaceOut();
    all.addAll(fits(visit, checks, PHONE.width(), "text spaced out"));
    all.addAll(fits(visit, checks, DESK.width(), "text spaced out"));
    checks.doubleTheText();
    all.addAll(fits(visit, checks, 640, "text twice as large"));
    all.addAll(fits(visit, checks, DESK.width(), "text twice as large"));
    return all;
  }

  private static List<String> fits(Visit visit, Checks checks, int width, String how) {
    visit.page().setViewportSize(width, DESK.height());
    return Stream.of("sideways", "clipped")
        .flatMap(check -> checks.of(check).stream())
        .map(complaint -> width + " px, " + how + ": " + complaint)
        .toList();
  }

  private static List<String> forced(Visit visit, Checks checks) {
    List<String> all = new ArrayList<>(checks.of("forced"));
    all.addAll(checks.of("sideways"));
    all.addAll(checks.focus());
    return all;
  }
}
