package dev.candor.serve;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.source.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The text pane's bundle is the one that {@code editors/text-pane} makes. */
class TextPaneTest {

  private static final Path MADE_BY = Path.of("../editors/text-pane");
  private static final Path BUNDLE = Path.of("src/main/resources/dev/candor/serve/codemirror.js");

  @Test
  void nobodyHasEditedTheBundle() throws IOException {
    assertThat(Hash.of(Files.readAllBytes(BUNDLE)))
        .as("run npm ci && npm run build in editors/text-pane")
        .isEqualTo(Files.readString(MADE_BY.resolve("codemirror.sha256")).strip());
  }

  @Test
  void itLoadsNothingFromElsewhere() throws IOException {
    assertThat(Files.readString(BUNDLE))
        .doesNotContain("import(")
        .doesNotContain("eval(")
        .doesNotContain("new Function(")
        .doesNotContainPattern("from ?\"[^\"]+\"");
  }
}
