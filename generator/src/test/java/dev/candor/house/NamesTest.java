package dev.candor.house;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A reader who sees the name of a type knows which one is meant, without looking at imports. */
class NamesTest {

  private static final Path MAIN = Path.of("src/main/java");

  @Test
  void noTwoTypesHaveOneSimpleName() throws IOException {
    try (Stream<Path> all = Files.walk(MAIN)) {
      Map<String, List<Path>> byName =
          all.filter(file -> file.toString().endsWith(".java"))
              .filter(file -> !file.endsWith("package-info.java"))
              .collect(groupingBy(file -> String.valueOf(file.getFileName())));
      assertThat(byName).hasSizeGreaterThan(500);
      byName.values().removeIf(files -> files.size() == 1);
      assertThat(byName).isEmpty();
    }
  }
}
