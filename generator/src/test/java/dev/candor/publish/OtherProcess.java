package dev.candor.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Runs a test program in a separate process, for tests that must observe it from outside. */
public final class OtherProcess {

  private OtherProcess() {}

  /** The command that runs a test class in a JVM that starts fast. */
  public static List<String> command(Class<?> program, String... arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xmx128m",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
    command.addAll(List.of(arguments));
    return command;
  }

  /** Output of the JVM itself, such as the options it found, is redirected. */
  static Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
  }

  /** The first line that the process prints. */
  static String firstLine(Process process) throws IOException {
    // Not closed, because the process still writes, and ends with its test.
    String line =
        new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8)).readLine();
    return line == null ? "" : line;
  }

  /**
   * Starts a program that prints "ready" and then works until it is killed, and kills it and its
   * child processes within the given number of milliseconds.
   */
  public static void kill(Random random, int within, Class<?> program, String... arguments)
      throws IOException, InterruptedException {
    Process process = start(command(program, arguments));
    try {
      assertThat(firstLine(process)).isEqualTo("ready");
      Thread.sleep(random.nextInt(within));
    } finally {
      List<ProcessHandle> children = process.children().toList();
      process.destroyForcibly().waitFor();
      children.forEach(ProcessHandle::destroyForcibly);
    }
  }
}
