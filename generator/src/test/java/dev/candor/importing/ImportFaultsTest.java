package dev.candor.importing;

import dev.candor.cases.TableOfTests;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The table of faults of other importers, in {@code docs/import-faults.md}. */
class ImportFaultsTest {

  @Test
  void everyFaultHasTestsThatExist() throws IOException {
    TableOfTests.assertWhole("import-faults.md", Path.of("src/test/resources/import"), 48);
  }
}
