package dev.candor.cases;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of hostile cases of languages, in {@code docs/language-cases.md}. */
class LanguageCasesTest {

  @Test
  void everyHostileCaseHasTestsThatExist() throws IOException {
    TableOfTests.assertWhole("language-cases.md", Path.of("src/test/cases"), 53);
  }
}
