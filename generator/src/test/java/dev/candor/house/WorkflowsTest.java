package dev.candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The workflows that the docs show are the ones that this repository runs. */
class WorkflowsTest {

  private static final Path DOCS = Path.of("../docs/publishing");

  @ParameterizedTest
  @CsvSource({
    ".github/workflows/site.yml, github-actions.yml",
    ".gitlab-ci.yml, gitlab-ci.yml",
  })
  void theDocsShowWhatRuns(String live, String shown) throws IOException {
    assertThat(Files.readString(DOCS.resolve(shown)))
        .isEqualTo(Files.readString(Path.of("..", live)));
  }

  @Test
  void bothRunTheWholeGate() throws IOException {
    assertThat(Path.of("../.ci/run")).isExecutable();
    assertThat(Files.readString(DOCS.resolve("github-actions.yml"))).contains("run: .ci/run");
    assertThat(Files.readString(DOCS.resolve("gitlab-ci.yml"))).contains("- .ci/run");
  }
}
