package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One run of the command line on a site: its exit status, and all that it printed. */
record CommandRun(int status, String told) {

  /** Runs a command on the day that the sites of tests are made for. */
  static CommandRun dated(Path root, String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--date", "2026-11-22"));
    return on(root, all.toArray(String[]::new));
  }

  /** Runs a command with {@code --root} at the end. */
  static CommandRun on(Path root, String... command) {
    List<String> all = new ArrayList<>(List.of(command));
    all.addAll(List.of("--root", root.toString()));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PrintStream both = new PrintStream(out, true, UTF_8);
    int status = Main.run(both, both, all.toArray(String[]::new));
    return new CommandRun(status, out.toString(UTF_8));
  }
}
