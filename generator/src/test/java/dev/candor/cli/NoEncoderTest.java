package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A machine that the WebP encoder doesn't support. */
class NoEncoderTest {

  @TempDir private Path folder;

  @Test
  void isReportedInOneSentenceUnlessTheCacheHasEverythingNeeded() throws Exception {
    BaseSite.write(folder);
    Files.createDirectories(folder.resolve("content/images"));
    Files.copy(
        Path.of("src/test/resources/images/still.gif"), folder.resolve("content/images/a.gif"));
    BaseSite.write(
        folder.resolve("content/pages/about.md"),
        "---\ntitle: About\nsummary: Us.\n---\n![a](../images/a.gif)\n");

    Said without = build("-Dos.arch=riscv64");
    Said here = build("-Dsome=thing");
    Said kept = build("-Dos.arch=riscv64");

    assertThat(without.status()).as(without.text()).isEqualTo(ExitStatus.ENVIRONMENT);
    assertThat(without.text())
        .contains("can't encode images as WebP on this machine (", ", riscv64)")
        .doesNotContain("\tat ");
    assertThat(here.status()).as(here.text()).isEqualTo(ExitStatus.DONE);
    assertThat(kept.status()).as(kept.text()).isEqualTo(ExitStatus.DONE);
  }

  private record Said(int status, String text) {}

  private Said build(String option) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                option,
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--root",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try (InputStream out = process.getInputStream()) {
      String text = new String(out.readAllBytes(), UTF_8);
      return new Said(process.waitFor(), text);
    }
  }
}
