package dev.candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.candor.diagnostic.Rule;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Whoever adds a rule shows a case that it catches. What it must not catch is every other case: one
 * without diagnostics finds nothing. Editorial rules, which few cases ask for, have two of their
 * own ({@code StandardsTest}).
 */
class RulesTest {

  /** A net below the library that reads Markdown: no text is known that falls into it. */
  private static final Set<String> NETS = Set.of("markdown-budget");

  private static final Path TESTS = Path.of("src/test");

  @TestFactory
  Stream<DynamicTest> everyRuleHasACaseThatItCatches() throws Exception {
    List<String> texts = texts();
    return rules().stream()
        .filter(id -> !NETS.contains(id))
        .map(id -> DynamicTest.dynamicTest(id, () -> expectCaught(id, texts)));
  }

  private static void expectCaught(String id, List<String> texts) {
    Pattern told = Pattern.compile("\\[" + id + "]|\"" + id + "[\" ]");
    assertThat(texts.stream().filter(text -> told.matcher(text).find()).findAny())
        .as("a case in which " + id + " is told")
        .isPresent();
  }

  /** The ids of all rules that any class keeps. */
  private static List<String> rules() throws ReflectiveOperationException {
    TreeMap<String, Rule> rules = new TreeMap<>();
    for (var type : new ClassFileImporter().importPath("target/classes/dev/candor")) {
      for (var field : type.getFields()) {
        if (field.getRawType().isEquivalentTo(Rule.class) && isStatic(field.reflect())) {
          Field kept = field.reflect();
          kept.setAccessible(true);
          Rule rule = (Rule) kept.get(null);
          rules.put(rule.id(), rule);
        }
      }
    }
    assertThat(rules).hasSizeGreaterThan(100);
    return List.copyOf(rules.keySet());
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
    return name.endsWith(".site") || name.endsWith(".txt") || name.endsWith("Test.java");
  }
}
