package dev.candor.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.candor.diagnostic.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every standard has to be listed, with two cases: one that it catches and one that it must not.
 */
class StandardsTest {

  private static final Path CASES = Path.of("src/test/cases/rules");

  @Test
  void everyStandardIsListed() {
    List<String> written =
        new ClassFileImporter()
            .importPackages("dev.candor.editorial").stream()
                .filter(c -> c.isAssignableTo(EditorialRule.class) && !c.isInterface())
                .map(JavaClass::getName)
                .sorted()
                .toList();

    assertThat(EditorialRules.ALL.stream().map(s -> s.getClass().getName()).sorted().toList())
        .isEqualTo(written);
  }

  @Test
  void ruleIdsAreUnique() {
    assertThat(EditorialRules.RULES).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHasACaseThatItCatchesAndOneThatItMustNot() {
    return EditorialRules.RULES.stream()
        .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> expectCases(rule)));
  }

  private static void expectCases(Rule rule) throws IOException {
    String told = "[" + rule.id() + "]";
    String caught = Files.readString(CASES.resolve(rule.id() + ".site"));
    String silent = Files.readString(CASES.resolve(rule.id() + "-silent.site"));

    assertThat(caught).containsPattern("(?m)^rules: .*\\b" + rule.id() + "\\b").contains(told);
    assertThat(silent)
        .containsPattern("(?m)^rules: .*\\b" + rule.id() + "\\b")
        .doesNotContain(told);
  }
}
