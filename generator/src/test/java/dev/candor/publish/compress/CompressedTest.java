package dev.candor.publish.compress;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.FolderCache;
import dev.candor.publish.PublishException;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompressedTest {

  private static final List<String> BOTH = List.of("gzip", "br");

  @TempDir private Path folder;

  @Test
  void onlyWhatChangedIsCompressedAgain() throws Exception {
    List<String> first = paths(List.of(page("a", "One."), page("b", "Two."), picture()));
    Set<Path> before = kept();

    List<String> second = paths(List.of(page("a", "One."), page("b", "Changed."), picture()));

    assertThat(first)
        .containsExactly(
            "a/index.html",
            "a/index.html.gz",
            "a/index.html.br",
            "b/index.html",
            "b/index.html.gz",
            "b/index.html.br",
            "c.png");
    assertThat(second).isEqualTo(first);
    assertThat(before).hasSize(4);
    assertThat(kept()).hasSize(6).containsAll(before);
  }

  private List<String> paths(List<Artifact> site) throws PublishException {
    return Compressed.beside(site, BOTH, new FolderCache(folder)).stream()
        .map(artifact -> artifact.path().value())
        .toList();
  }

  private Set<Path> kept() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.collect(Collectors.toSet());
    }
  }

  private static Artifact page(String name, String text) {
    return Artifact.of(SitePath.of(name + "/index.html"), (text + " ").repeat(200));
  }

  private static Artifact picture() {
    return Artifact.of(SitePath.of("c.png"), "not a text".repeat(200));
  }
}
