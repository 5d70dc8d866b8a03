package dev.candor.cases;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A numbered table in a document, each row of which names tests: files of a folder, or methods. */
public final class TableOfTests {

  private static final Path CLASSES = Path.of("src/test/java");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\| (.+) \\|$");
  private static final Pattern TESTS = Pattern.compile("`([^`]+)`");

  private TableOfTests() {}

  /** Asserts that a document has so many rows, and that each names tests that exist. */
  public static void assertWhole(String document, Path files, int rows) throws IOException {
    List<Integer> numbers = new ArrayList<>();
    Matcher row = ROW.matcher(Files.readString(Path.of("../docs", document), UTF_8));
    while (row.find()) {
      numbers.add(Integer.valueOf(row.group(1)));
      Matcher test = TESTS.matcher(row.group(3));
      assertThat(test.find()).as(row.group()).isTrue();
      do {
        assertThat(exists(test.group(1), files)).as(test.group(1) + ": " + row.group()).isTrue();
      } while (test.find());
    }
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, rows).boxed().toList());
  }

  private static boolean exists(String test, Path files) throws IOException {
    if (Files.isRegularFile(files.resolve(test))) {
      return true;
    }
    String[] names = test.split("\\.");
    try (Stream<Path> all = Files.walk(CLASSES)) {
      for (Path file : all.filter(f -> f.endsWith(names[0] + ".java")).toList()) {
        if (Files.readString(file, UTF_8).contains(" " + names[1] + "(")) {
          return true;
        }
      }
    }
    return false;
  }
}
