package dev.candor.importing;

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
import org.junit.jupiter.api.Test;

/** The table of faults of other importers, in {@code docs/import-faults.md}. */
class ImportFaultsTest {

  private static final Path TABLE = Path.of("../docs/import-faults.md");
  private static final Path CASES = Path.of("src/test/resources/import");
  private static final Path CLASSES = Path.of("src/test/java");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+) \\| (.+) \\| (.+) \\|$");
  private static final Pattern TESTS = Pattern.compile("`([^`]+)`");

  @Test
  void everyFaultHasTestsThatExist() throws IOException {
    List<Integer> numbers = new ArrayList<>();
    Matcher row = ROW.matcher(Files.readString(TABLE, UTF_8));
    while (row.find()) {
      numbers.add(Integer.valueOf(row.group(1)));
      Matcher test = TESTS.matcher(row.group(3));
      assertThat(test.find()).as(row.group()).isTrue();
      do {
        assertThat(exists(test.group(1))).as(test.group(1) + " of fault " + row.group(1)).isTrue();
      } while (test.find());
    }
    assertThat(numbers).isEqualTo(IntStream.rangeClosed(1, 48).boxed().toList());
  }

  private static boolean exists(String test) throws IOException {
    if (test.endsWith(".import")) {
      return Files.isRegularFile(CASES.resolve(test));
    }
    String[] names = test.split("\\.");
    try (Stream<Path> all = Files.walk(CLASSES)) {
      for (Path file : all.filter(f -> f.endsWith(names[0] + ".java")).toList()) {
        if (Files.readString(file, UTF_8).contains(" void " + names[1] + "(")) {
          return true;
        }
      }
    }
    return false;
  }
}
