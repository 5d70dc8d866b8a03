package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.browser.PageKinds.Sample;
import dev.candor.browser.Visit.Manner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Checks one page of each kind, in every way of reading. */
@InChromium
class PagesTest {

  private static final Path EXPLAINED =
      Path.of("src/test/resources/browser/explained-incompletes.txt");
  private static final Manner PHONE = Manner.USUAL.wide(320).high(640);
  private static final Manner DESK = Manner.USUAL;
  private static final Manner DARK_DESK = DESK.inTheDark(true);
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
                    (page.adds() ? ofWhatAdds() : ofOneOfEachKind())
                        .map(test -> test.of(chromium, page))));
  }

  /** One visit to a page: how it is opened, and how it is read after that. */
  private record PageTest(
      String name, Fonts fonts, Manner opened, SiteServer from, Consumer<Reading> reads) {

    PageTest(String name, Manner opened, SiteServer from, Consumer<Reading> reads) {
      this(name, Fonts.PINNED, opened, from, reads);
    }

    DynamicTest of(Chromium chromium, Sample page) {
      return DynamicTest.dynamicTest(
          page.path() + " " + name,
          () -> {
            fonts.require();
            chromium.lend(fonts, browser -> run(new Visit(browser, from.origin(), opened), page));
          });
    }

    private void run(Visit visit, Sample page) {
      try (visit) {
        visit.open(page.path());
        Reading reading =
            new Reading(visit, new Checks(visit.page(), explanations), new ArrayList<>());
        reads.accept(reading);
        reading.add("", visit.misdeeds());
        assertThat(reading.complaints.stream().distinct().map(c -> page.path() + " at " + c))
            .as(page.path() + " " + name)
            .isEmpty();
      }
    }
  }

  /** A page that is read in several ways, one after another, in one window. */
  private record Reading(Visit visit, Checks checks, List<String> complaints) {

    void as(Manner manner, String... names) {
      visit.readAs(manner);
      for (String name : names) {
        add(manner.toString(), checks.of(name));
      }
    }

    void add(String how, List<String> found) {
      found.forEach(complaint -> complaints.add(how + ": " + complaint));
    }

    /** In this order, because axe removes the content of drawings. */
    void axeAs(Manner manner) {
      visit.readAs(manner);
      add(manner.toString(), checks.axe());
    }

    void focusAs(Manner manner) {
      visit.readAs(manner);
      add(manner + ", focus", checks.focusByScript());
      visit.page().evaluate("scrollTo({top: 0, behavior: 'instant'})");
    }

    /** The same page in a browser without scripts. */
    void withoutScripts(Manner manner) {
      List<String> scripted = checks.of("readable");
      try (Visit plain = visit.withoutScripts()) {
        add(
            manner.withoutScripts().toString(),
            new Checks(plain.page(), explanations).whole(scripted));
        add(manner.withoutScripts().toString(), plain.misdeeds());
      }
    }

    void enlarged() {
      checks.spaceOut();
      fits(PHONE.width(), "text spaced out");
      fits(DESK.width(), "text spaced out");
      checks.doubleTheText();
      fits(640, "text twice as large");
      fits(DESK.width(), "text twice as large");
      checks.asItWas();
    }

    void fits(int width, String how) {
      visit.page().setViewportSize(width, DESK.height());
      for (String check : List.of("sideways", "clipped")) {
        add(width + " px, " + how, checks.of(check));
      }
    }
  }

  private static Stream<PageTest> ofOneOfEachKind() {
    return Stream.of(
        new PageTest("on a phone", PHONE, server, PagesTest::onAPhone),
        new PageTest("at a desk", DARK_DESK, server, PagesTest::atADesk),
        new PageTest(
            "with other fonts", Fonts.OTHERS, PHONE, server, reading -> fits(reading, PHONE)),
        new PageTest(
            "over a poor line and by Tab", PHONE.inTheDark(true), poorLine, PagesTest::byTab));
  }

  /** The tests of a page that only adds something to another of its kind. */
  private static Stream<PageTest> ofWhatAdds() {
    return Stream.of(
        new PageTest("on a phone", PHONE, server, reading -> looks(reading, PHONE)),
        new PageTest("at a desk", DARK_DESK, server, reading -> looks(reading, DARK_DESK)));
  }

  private static void looks(Reading reading, Manner manner) {
    fits(reading, manner);
    reading.axeAs(manner);
  }

  private static void fits(Reading reading, Manner manner) {
    reading.as(manner, "shifts", "sideways", "motion");
    reading.checks.openDrawers();
    reading.as(manner, "sideways", "clipped", "targets", "hidden");
  }

  private static void onAPhone(Reading reading) {
    reading.as(PHONE, "shifts", "sideways", "motion");
    reading.as(ENLARGED_FOUR_TIMES, "cover");
    Manner forced = PHONE.inForcedColours().inReducedMotion();
    reading.as(forced, "forced", "sideways");
    reading.focusAs(forced);
    reading.as(PHONE);
    reading.withoutScripts(PHONE);
    reading.checks.openDrawers();
    reading.as(PHONE, "sideways", "clipped", "targets", "hidden");
    reading.as(PHONE.inTheDark(true), "sideways", "clipped", "targets");
    reading.as(PHONE);
    reading.fits(ENLARGED_FOUR_TIMES.width(), "enlarged");
    reading.enlarged();
    reading.axeAs(PHONE);
  }

  private static void atADesk(Reading reading) {
    reading.as(DARK_DESK, "shifts", "sideways", "motion");
    reading.as(DARK_DESK.onPaper(), "paper");
    reading.focusAs(DARK_DESK.inReducedMotion());
    reading.checks.openDrawers();
    reading.as(DESK, "sideways", "clipped", "targets", "hidden");
    reading.as(DARK_DESK, "sideways", "clipped", "targets");
    reading.axeAs(DARK_DESK);
  }

  private static void byTab(Reading reading) {
    reading.as(PHONE.inTheDark(true), "shifts");
    reading.as(PHONE.inReducedMotion(), "motion");
    reading.add(PHONE + ", by Tab", reading.checks.focus());
  }
}
