package dev.candor.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.browser.Visit.Manner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The checks themselves: each page in {@code browser/faulty} has faults that they must find. */
@InChromium
class FaultyPagesTest {

  private static final Path FAULTY = Path.of("src/test/resources/browser/faulty");

  @TestFactory
  Stream<DynamicTest> faultsAreFound(Chromium chromium) throws IOException {
    try (Stream<Path> files = Files.list(FAULTY)) {
      return files.sorted().toList().stream()
          .map(
              file ->
                  DynamicTest.dynamicTest(
                      String.valueOf(file.getFileName()),
                      file.toUri(),
                      () -> findsWhatIsExpected(chromium, Files.readString(file, UTF_8))));
    }
  }

  /** Served without a policy, so that a page may have any fault. */
  private static void findsWhatIsExpected(Chromium chromium, String page) {
    String expected = page.lines().findFirst().orElse("").replaceAll("^<!-- expect: | -->$", "");
    String html = page.substring(page.indexOf('\n') + 1);
    Map<String, byte[]> files =
        Map.of(
            "index.html", html.getBytes(UTF_8), "_headers", "/*\n  X-Test: yes\n".getBytes(UTF_8));
    try (SiteServer server = new SiteServer(files)) {
      chromium.lend(
          browser -> {
            for (String one : expected.split(" ; ")) {
              String[] parts = one.split(" \\| ", 2);
              Manner manner = manner(parts[0]);
              try (Visit visit = new Visit(browser, server.origin(), manner)) {
                visit.open("/");
                assertThat(complaints(parts[0], visit))
                    .anySatisfy(complaint -> assertThat(complaint).contains(parts[1]));
              }
            }
          });
    }
  }

  private static Manner manner(String check) {
    return switch (check) {
      case "whole" -> Manner.USUAL.withoutScripts();
      case "paper" -> Manner.USUAL.onPaper();
      case "forced" -> Manner.USUAL.inForcedColours();
      default -> Manner.USUAL.wide(320);
    };
  }

  private static List<String> complaints(String check, Visit visit) {
    Checks checks = new Checks(visit.page(), Explanations.read(""));
    return switch (check) {
      case "axe" -> checks.axe();
      case "focus" -> checks.focus();
      case "focus-on" -> checks.focusByScript();
      case "misdeeds" -> settled(visit);
      case "shifts" -> shifted(visit, checks);
      case "whole" -> unscripted(visit, checks);
      default -> checks.of(check);
    };
  }

  private static List<String> unscripted(Visit visit, Checks checks) {
    try (Visit scripted = visit.withScripts()) {
      return checks.whole(new Checks(scripted.page(), Explanations.read("")).of("readable"));
    }
  }

  private static List<String> settled(Visit visit) {
    visit.page().waitForCondition(() -> visit.misdeeds().size() > 4);
    return visit.misdeeds();
  }

  private static List<String> shifted(Visit visit, Checks checks) {
    visit.page().waitForCondition(() -> !checks.of("shifts").isEmpty());
    return checks.of("shifts");
  }
}
