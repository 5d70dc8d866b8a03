package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks files as large as the limits allow, full of what rules look at. Each takes about a second
 * when time grows with the size of the file, and minutes when it grows with the square of it.
 */
class LargeFilesTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int PAGE = 900_000;
  private static final int DATA = 1_700_000;
  private static final String PLANNED = "content/planned.yaml";
  private static final String REFERENCES = "content/references.yaml";
  private static final String LONG = "content/pages/long.md";

  static Stream<Arguments> files() {
    return Stream.of(
        of("unused plans", PLANNED, 900_000, i -> "- title: Planned page number " + i + "\n"),
        of("small maps", REFERENCES, DATA, i -> "- {a: " + i + "}\n"),
        of("small maps in one line", REFERENCES, DATA, i -> i == 0 ? "[{a: 0}" : ", {a: 1}"),
        of("links", LONG, PAGE, i -> "[words](https://x.example/" + i + ") "),
        of("links that say nothing", LONG, PAGE, i -> "[here](https://x.example/" + i + ") "),
        of("links without words", LONG, PAGE, i -> "[](https://x.example/" + i + ") "),
        of("abbreviations", LONG, 300_000, i -> "We say " + capitals(i) + " to them. "),
        of("unkind words", LONG, PAGE, i -> "They commit suicide like an addict. "),
        of("code and unkind words", LONG, 500_000, i -> "`x` addict "),
        of("sentences", LONG, PAGE, i -> "One two. "),
        of("claims", LONG, PAGE, i -> "Studies show that " + i + " % do [@a]. "),
        of("headings", LONG, 500_000, i -> "## Head " + i + "\n\n[[#Head " + i + "]] [[#x]]\n\n"),
        of("unknown names", LONG, 500_000, i -> "[[Unknown page " + i + "]] "),
        of("waivers", LONG, 500_000, i -> "<!-- candor-allow kind-words: x" + i + " -->\n\nx\n\n"));
  }

  private static Arguments of(String name, String path, int size, IntFunction<String> part) {
    return Arguments.of(name, path, size, part);
  }

  private static String capitals(int number) {
    return "A" + Integer.toString(number + 46_656, 36).toUpperCase(Locale.ROOT);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("files")
  void timeGrowsWithTheSize(
      String name, String path, int size, IntFunction<String> part, @TempDir Path folder)
      throws Exception {
    BaseSite.write(folder);
    StringBuilder text = new StringBuilder();
    if (path.equals(LONG)) {
      text.append("---\ntitle: Long\nsummary: A long page.\n---\n\n");
    }
    for (int i = 0; text.length() < size; i++) {
      text.append(part.apply(i));
    }
    text.append(text.charAt(0) == '[' ? "]\n" : "\n");
    BaseSite.write(folder.resolve(path), text.toString());
    ByteArrayOutputStream shown = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(shown, false, UTF_8);

    long start = System.nanoTime();
    int status = Main.run(out, out, "check", "--root", folder.toString());

    assertThat(Duration.ofNanos(System.nanoTime() - start)).as(name).isLessThan(PATIENCE);
    assertThat(status).isLessThanOrEqualTo(ExitStatus.FAULTY_CONTENT);
    assertThat(shown.toString(UTF_8)).doesNotContain("\tat ").hasSizeLessThan(300_000);
  }
}
