package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class LauncherTest {

  /** Keeps ten times what the heap begins with, in small pieces, as a large site does. */
  static final class Hoard {
    public static void main(String[] args) {
      List<byte[]> kept = new ArrayList<>();
      for (int i = 0; i < 320_000; i++) {
        kept.add(new byte[1000]);
      }
      if (kept.size() != 320_000) {
        throw new IllegalStateException("lost some");
      }
    }
  }

  /** Options that fix how the heap is divided would have it cleared up again and again for ever. */
  @Test
  void theHeapGrowsWithTheSite() throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(Launcher.OPTIONS);
    command.addAll(List.of("-Xms32m", "-Xmn8m", "-Xlog:disable", "-cp"));
    command.add(
        Path.of(Hoard.class.getProtectionDomain().getCodeSource().getLocation().toURI())
            .toString());
    command.add(Hoard.class.getName());
    Process process = new ProcessBuilder(command).inheritIO().start();
    try {
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(process.exitValue()).isZero();
    } finally {
      process.destroyForcibly();
    }
  }
}
