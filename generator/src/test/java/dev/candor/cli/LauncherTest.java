package dev.candor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.File;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
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
      Process launcher = launch(folder, "publish", "--target", "live", "--root", folder.toString());
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

  /**
   * Runs a jar like the shipped one: the launcher looks for the rest of the program in its own jar.
   */
  private static Process launch(Path folder, String... arguments) throws Exception {
    Path jar = folder.resolve("candor-test.jar");
    StringJoiner rest = new StringJoiner(" ");
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      rest.add(Path.of(entry).toUri().toString());
    }
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, rest.toString());
    try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
        InputStream launcher = Launcher.class.getResourceAsStream("Launcher.class")) {
      out.putNextEntry(new ZipEntry("dev/candor/cli/Launcher.class"));
      launcher.transferTo(out);
    }
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    builder.environment().remove("JDK_JAVA_OPTIONS");
    return builder.start();
  }
}
