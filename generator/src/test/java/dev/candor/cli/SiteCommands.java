package dev.candor.cli;

import dev.candor.cases.BaseSite;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests that run commands on a small site. */
abstract class SiteCommands {

  @TempDir Path folder;

  /** All that the last command printed. */
  String told = "";

  @BeforeEach
  void aSite() throws IOException {
    BaseSite.write(folder);
  }

  /** Runs a command, and returns its exit status. */
  final int run(String... args) {
    CommandRun run = CommandRun.dated(folder, args);
    told = run.told();
    return run.status();
  }
}
