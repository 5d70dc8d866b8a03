package dev.candor.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Severity;
import dev.candor.editorial.EditorialRules;
import dev.candor.engine.BuildReport;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import dev.candor.engine.Rules;
import dev.candor.engine.Settings;
import dev.candor.engine.Summary;
import dev.candor.output.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every {@code .site} file in src/test/cases is a small site and what it shall come to. A new test
 * is a new file. {@code -Dgolden=accept} writes down the diagnostics there are; CI never does.
 * {@code -Dcases=rules} runs only the files below that folder.
 */
class SiteCasesTest {

  private static final Path CASES = Path.of("src/test/cases");
  private static final Path RESOURCES = Path.of("src/test/resources");
  private static final Instant TODAY = Instant.parse("2026-11-22T12:00:00Z");

  @TestFactory
  Stream<DynamicTest> everyCaseComesOutAsItSays(@TempDir Path folder) throws IOException {
    return cases(folder, site -> !looksAtGrammar(site));
  }

  /** Each of these starts LanguageTool, which takes as long as a hundred of the others. */
  @Tag("nightly")
  @TestFactory
  Stream<DynamicTest> everyCaseOfGrammarComesOutAsItSays(@TempDir Path folder) throws IOException {
    return cases(folder, SiteCasesTest::looksAtGrammar);
  }

  private static boolean looksAtGrammar(SiteCase site) {
    return site.rules().contains("grammar");
  }

  private static Stream<DynamicTest> cases(Path folder, Predicate<SiteCase> wanted)
      throws IOException {
    try (Stream<Path> files = Files.walk(CASES)) {
      List<Path> all = files.filter(p -> p.toString().endsWith(".site")).sorted().toList();
      List<DynamicTest> tests = new ArrayList<>();
      for (Path file : all) {
        Path name = CASES.relativize(file);
        SiteCase site = SiteCase.read(file);
        if (wanted.test(site) && name.toString().startsWith(System.getProperty("cases", ""))) {
          tests.add(DynamicTest.dynamicTest(name.toString(), () -> run(name, site, folder)));
        }
      }
      return tests.stream();
    }
  }

  private static void run(Path name, SiteCase site, Path folder)
      throws IOException, EnvironmentFault {
    assertThat(site.name()).as("the case says what it shows").isNotEmpty();
    Path root = folder.resolve(name.toString().replace('/', '-'));
    BaseSite.writeWithoutTheme(root);
    if (site.files().stream().anyMatch(file -> file.title().startsWith("themes/"))) {
      BaseSite.copyTheme(root);
    }
    for (SiteCase.Part file : site.files()) {
      write(root, file);
    }
    BuildReport all = Generator.check(Settings.of(root).at(TODAY), Progress.SILENT);
    BuildReport report = about(site.rules(), all);
    if (name.startsWith("mistakes")) {
      OneFinding.holds(all, report);
    }
    Map<String, String> made =
        report.artifacts().stream()
            .collect(Collectors.toMap(a -> a.path().value(), SiteCasesTest::text));
    String found = Summary.findings(report, Severity.NOTE);
    assertThat(report.found().stream().filter(SiteCasesTest::leavesTheReaderAlone))
        .as("every error and warning says what to do")
        .isEmpty();
    boolean told = false;
    for (SiteCase.Part wanted : site.expectations()) {
      told |= wanted.title().equals("diagnostics");
      expect(wanted, made, found, site);
    }
    if (!told) {
      assertThat(found).as("a case without diagnostics finds nothing").isEmpty();
    }
  }

  private static boolean leavesTheReaderAlone(Diagnostic finding) {
    return finding.severity() != Severity.NOTE && finding.suggestion().isEmpty();
  }

  private static void write(Path root, SiteCase.Part file) throws IOException {
    int copied = file.title().indexOf(" = ");
    if (copied < 0) {
      BaseSite.write(root.resolve(file.title()), unescaped(file.text()));
      return;
    }
    Path target = root.resolve(file.title().substring(0, copied));
    Files.createDirectories(target.getParent());
    Files.copy(RESOURCES.resolve(file.title().substring(copied + 3)), target);
  }

  /** Without what editorial rules find that the case is not about. */
  private static BuildReport about(List<String> wanted, BuildReport all) {
    Set<String> editorial = EditorialRules.RULES.stream().map(Rule::id).collect(Collectors.toSet());
    Set<String> rules = Rules.ALL.stream().map(Rule::id).collect(Collectors.toSet());
    assertThat(wanted).as("rules that there are").isSubsetOf(withAll(rules));
    List<Diagnostic> found =
        all.found().stream()
            .filter(
                d ->
                    wanted.contains("all")
                        || wanted.contains(d.rule().id())
                        || !editorial.contains(d.rule().id()))
            .toList();
    return new BuildReport(
        all.pages(),
        all.files(),
        all.artifacts(),
        found,
        all.nanos(),
        all.published(),
        all.heldBack(),
        all.leftOut());
  }

  private static Set<String> withAll(Set<String> rules) {
    Set<String> words = new TreeSet<>(rules);
    words.add("all");
    return words;
  }

  private static void expect(
      SiteCase.Part wanted, Map<String, String> made, String found, SiteCase site)
      throws IOException {
    String title = wanted.title();
    if (title.equals("diagnostics")) {
      if ("accept".equals(System.getProperty("golden"))) {
        Files.writeString(site.file(), site.accepting(found));
      } else {
        assertThat(found.strip()).isEqualTo(wanted.text().strip());
      }
      return;
    }
    for (String line : wanted.text().strip().split("\n")) {
      if (title.equals("present")) {
        assertThat(made).containsKey(line);
      } else if (title.equals("absent")) {
        assertThat(made).doesNotContainKey(line);
      } else if (title.equals("nowhere")) {
        made.forEach((path, text) -> assertThat(text).as(path).doesNotContain(line));
      } else if (title.startsWith("contains ")) {
        assertThat(made).containsKey(title.substring(9));
        assertThat(made.get(title.substring(9))).contains(line.strip());
      } else if (title.startsWith("lacks ")) {
        assertThat(made).containsKey(title.substring(6));
        assertThat(made.get(title.substring(6))).doesNotContain(line.strip());
      } else {
        throw new IllegalArgumentException(site.file() + ": what is \"" + title + "\"?");
      }
    }
  }

  private static String text(Artifact artifact) {
    return new String(artifact.bytes(), UTF_8);
  }

  /** Characters that can't well stand in a text file are written as in Java: U+202E as \\u202e. */
  private static String unescaped(String text) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    for (int at = text.indexOf("\\u"); at >= 0; at = text.indexOf("\\u", from)) {
      out.append(text, from, at);
      out.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
      from = at + 6;
    }
    return out.append(text.substring(from)).toString();
  }
}
