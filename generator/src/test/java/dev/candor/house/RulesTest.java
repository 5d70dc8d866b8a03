package dev.candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Rule;
import dev.candor.engine.Rules;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every rule has to be listed and proved by a case that it catches: a text file that names the rule
 * in {@code rules:} and expects a finding of it. Every other case shows what it must not catch: a
 * case without diagnostics finds nothing. Editorial rules, which few cases ask for, have two of
 * their own ({@code StandardsTest}).
 */
class RulesTest {

  /** Safeguards around a library and around the import: no text is known to trigger them. */
  private static final Set<String> NETS = Set.of("markdown-budget", "import-lost");

  private static final Path TESTS = Path.of("src/test");

  /** Rules that no text file can demonstrate, each with the test that does. */
  private static final Map<String, String> IN_CODE =
      Map.ofEntries(
          Map.entry("cite-known", "cli/CiteTest"),
          Map.entry("cite-missing", "cli/CiteTest"),
          Map.entry("import-address", "cli/ImportTest"),
          Map.entry("import-conflict", "cli/ImportTest"),
          Map.entry("import-decision", "cli/ImportTest"),
          Map.entry("import-image", "cli/ImportTest"),
          Map.entry("import-source", "cli/CiteTest"),
          Map.entry("listing-duplicate", "importing/ListingCasesTest"),
          Map.entry("listing-field", "cli/ImportListingsTest"),
          Map.entry("listing-map", "cli/ImportListingsTest"),
          Map.entry("listing-merged", "importing/ListingCasesTest"),
          Map.entry("listing-removed", "cli/ImportListingsTest"),
          Map.entry("listing-row", "importing/ListingCasesTest"),
          Map.entry("listing-unknown", "importing/ListingCasesTest"),
          Map.entry("encoding", "source/DiscoveryTest"),
          Map.entry("file-size", "source/DiscoveryTest"),
          Map.entry("name-collision", "source/DiscoveryTest"),
          Map.entry("stray-file", "source/DiscoveryTest"),
          Map.entry("symlink", "source/DiscoveryTest"),
          Map.entry("missing-folder", "source/DiscoveryTest"),
          Map.entry("markdown-depth", "markdown/PathologicalTextTest"),
          Map.entry("markdown-size", "markdown/PathologicalTextTest"),
          Map.entry("baseline-over", "engine/InspectionTest"),
          Map.entry("dead-external-link", "links/ExternalLinkCheckerTest"),
          Map.entry("doubtful-link", "links/ExternalLinkCheckerTest"),
          Map.entry("moved-link", "links/ExternalLinkCheckerTest"),
          Map.entry("private-link", "cli/LinksTest"),
          Map.entry("theme-original", "cli/ThemeCopyTest"),
          Map.entry("unasked-link", "links/ExternalLinkCheckerTest"),
          Map.entry("untrusted-link", "links/UntrustedLinkTest"));

  @TestFactory
  Stream<DynamicTest> everyRuleHasACaseThatItCatches() throws Exception {
    List<String> texts = texts();
    return rules().stream()
        .map(Rule::id)
        .filter(id -> !NETS.contains(id))
        .map(id -> DynamicTest.dynamicTest(id, () -> expectCaught(id, texts)));
  }

  private static void expectCaught(String id, List<String> texts) throws IOException {
    if (IN_CODE.containsKey(id)) {
      Path test = TESTS.resolve("java/dev/candor").resolve(IN_CODE.get(id) + ".java");
      assertThat(Files.readString(test)).containsPattern("[\"\\[]" + id + "[\" \\]]");
      return;
    }
    assertThat(texts.stream().filter(text -> isProof(id, text)).findAny())
        .as("a case with \"rules: " + id + "\" that expects a finding of it")
        .isPresent();
  }

  /** Whether a case is about a rule, and expects a finding of it. */
  static boolean isProof(String id, String text) {
    int files = text.indexOf("\n-- ");
    int expected = text.indexOf("== diagnostics ==");
    String head = text.substring(0, Math.max(0, files));
    return expected >= 0
        && Pattern.compile("(?m)^rules: (.*[, ])?" + id + "([, ].*)?$").matcher(head).find()
        && Pattern.compile("(?m)^\\S.*: (error|warning|note)\\[" + id + "] ")
            .matcher(text)
            .find(expected);
  }

  /** Code above the rooms that declare rules names them in text. */
  @Test
  void namedRulesExist() throws IOException {
    Set<String> known = new LinkedHashSet<>();
    Rules.ALL.forEach(rule -> known.add(rule.id()));
    for (String file :
        List.of("Consequences", "Fixes", "PublishRefusals", "importing/ImportBaseline")) {
      Path source = Path.of("src/main/java/dev/candor/engine/" + file + ".java");
      List<String> named =
          Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"")
              .matcher(Files.readString(source))
              .results()
              .map(name -> name.group(1))
              .toList();
      assertThat(named).as(file).isNotEmpty().isSubsetOf(known);
    }
  }

  @Test
  void aCaseWithoutAFindingDoesNotProveARule() {
    String about = "case: x\nrules: raw-html\n-- a.md --\n== diagnostics ==\n";
    String met = "a.md:1:1: warning[raw-html] tags\na.md:2:1: error[unsafe-link] a link\n";

    assertThat(isProof("raw-html", about + met)).isTrue();
    assertThat(isProof("unsafe-link", about + met)).isFalse();
    assertThat(isProof("raw-html", about)).isFalse();
    assertThat(isProof("raw-html", about + "    [raw-html] in an excerpt\n")).isFalse();
  }

  @Test
  void everyRuleIsListedOnceAndHasAUniqueId() throws Exception {
    assertThat(Rules.ALL).extracting(Rule::id).doesNotHaveDuplicates();
    assertThat(Rules.ALL).containsExactlyInAnyOrderElementsOf(rules());
  }

  /** All rules that any class holds, alone or in a list. */
  private static Set<Rule> rules() throws ReflectiveOperationException {
    Set<Rule> rules = new LinkedHashSet<>();
    for (var type : Program.CLASSES) {
      for (var field : type.getFields()) {
        boolean one = field.getRawType().isEquivalentTo(Rule.class);
        boolean list = field.getRawType().isEquivalentTo(List.class);
        if ((one || list) && isStatic(field.reflect())) {
          Field kept = field.reflect();
          kept.setAccessible(true);
          Object value = kept.get(null);
          for (Object each : value instanceof List<?> all ? all : List.of(value)) {
            if (each instanceof Rule rule) {
              rules.add(rule);
            }
          }
        }
      }
    }
    assertThat(rules).hasSizeGreaterThan(100);
    return rules;
  }

  private static boolean isStatic(Field field) {
    return java.lang.reflect.Modifier.isStatic(field.getModifiers());
  }

  private static List<String> texts() throws IOException {
    List<String> texts = new ArrayList<>();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(RulesTest::isCase).sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
    return texts;
  }

  private static boolean isCase(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".site") || name.endsWith(".txt");
  }
}
