package dev.candor.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Small rooms: a file is read at one go. */
class SizesTest {

  private static final Path MAIN = Path.of("src/main/java/dev/candor");

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(MAIN)) {
      return all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
  }

  @Test
  void noFileHasMoreThan300Lines() throws IOException {
    for (Path file : files()) {
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThanOrEqualTo(300);
    }
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    for (Path file : files()) {
      assertThat(file.resolveSibling("package-info.java")).exists();
    }
  }
}
