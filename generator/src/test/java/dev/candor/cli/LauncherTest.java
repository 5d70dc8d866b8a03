package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LauncherTest {

  /** Retains ten times the initial heap in small objects, as a large site does. */
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

  /** Options that fix how the heap is divided would make it run the garbage collector forever. */
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

  /** A git server that never answers keeps a publish busy for its whole life. */
  @Test
  void everythingItStartedEndsWithTheLauncherEvenIfThatIsKilled(@TempDir Path folder)
      throws Exception {
    try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      BaseSite.write(folder);
      BaseSite.write(
          folder.resolve("site/site.yaml"),
          "title: Test\npublish:\n  - {name: live, kind: git, branch: pages, preview: true,"
              + " repository: 'git://127.0.0.1:"
              + silent.getLocalPort()
              + "/x'}\n");
      Process launcher =
          LaunchedJar.of(folder, "publish", "--target", "live", "--root", folder.toString())
              .inheritIO()
              .start();
      try {
        silent.setSoTimeout(60_000);
        silent.accept();
        List<ProcessHandle> started = launcher.descendants().toList();
        assertThat(started).hasSizeGreaterThanOrEqualTo(2);

        launcher.destroyForcibly().waitFor();

        for (ProcessHandle process : started) {
          process.onExit().get(20, TimeUnit.SECONDS);
        }
      } finally {
        launcher.descendants().forEach(ProcessHandle::destroyForcibly);
        launcher.destroyForcibly();
      }
    }
  }
}
