package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the theme's search.js with Node, if installed. */
final class Script {

  private static final Path HERE = Path.of("src/test/resources/search");
  private static final Path SEARCH = Path.of("../themes/plain/scripts/search");

  private Script() {}

  /** Skips a test on a machine without Node; the generator itself doesn't need it. */
  static void assumeThatItCanBeRun() {
    boolean runs = false;
    try {
      Process node = new ProcessBuilder("node", "--version").redirectErrorStream(true).start();
      node.getInputStream().readAllBytes();
      runs = node.waitFor(20, TimeUnit.SECONDS) && node.exitValue() == 0;
    } catch (IOException none) {
      runs = false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    assumeTrue(runs, "no \"node\" to run search.js with");
  }

  /** The lines of a file next to the script's runner, split at " => ", without comments. */
  static List<String[]> cases(String file) throws IOException {
    return Files.readAllLines(HERE.resolve(file)).stream()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line.split(" => ", 2))
        .toList();
  }

  /** The script's answer to each line. */
  static List<String> run(List<String> lines, String... arguments)
      throws IOException, InterruptedException {
    List<String> command =
        new ArrayList<>(List.of("node", HERE.resolve("run.js").toString(), SEARCH.toString()));
    command.addAll(List.of(arguments));
    Path input = Files.createTempFile("search", ".txt");
    try {
      Files.write(input, lines);
      Process node =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectInput(input.toFile())
              .start();
      String answer = new String(node.getInputStream().readAllBytes(), UTF_8);
      assertThat(node.waitFor()).as(answer).isZero();
      List<String> answers = answer.lines().toList();
      assertThat(answers).as(answer).hasSameSizeAs(lines);
      return answers;
    } finally {
      Files.delete(input);
    }
  }
}
