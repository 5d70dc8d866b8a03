package dev.candor.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.cases.BaseSite;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests what happens when Java has less memory than a site needs. */
class LittleMemoryTest {

  private static final int SIDE = 7_000;

  @Test
  void aPictureTooLargeForTheMemoryIsAFinding(@TempDir Path folder) throws Exception {
    BaseSite.write(folder);
    Path images = Files.createDirectories(folder.resolve("content/images"));
    Files.write(images.resolve("wall.png"), wall());
    BaseSite.write(
        folder.resolve("content/pages/wall.md"),
        "---\ntitle: Wall\nsummary: A wall.\n---\n\n![A wall](../images/wall.png \"White\")\n");

    Run run = build(folder, "-Xmx64m");

    assertThat(run.text())
        .contains("content/images/wall.png:1:1: error[image-size] there is not enough memory")
        .doesNotContain("\tat ");
    assertThat(run.status()).isEqualTo(ExitStatus.FAULTY_CONTENT);
  }

  @Test
  void tooLittleMemoryForTheSiteIsOneSentence(@TempDir Path folder) throws Exception {
    BaseSite.write(folder);
    String text = "---\ntitle: Long\nsummary: A long page.\n---\n\n" + "words ".repeat(150_000);
    for (int i = 0; i < 24; i++) {
      BaseSite.write(folder.resolve("content/pages/long-" + i + ".md"), text);
    }

    Run run = build(folder, "-Xmx30m");

    assertThat(run.text())
        .contains("candor: there is not enough memory: set JDK_JAVA_OPTIONS=-Xmx4g")
        .doesNotContain("\tat ");
    assertThat(run.status()).isEqualTo(ExitStatus.ENVIRONMENT);
  }

  private record Run(int status, String text) {}

  private static Run build(Path folder, String heap) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                heap,
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Djava.awt.headless=true",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--root",
                folder.toString())
            .redirectErrorStream(true)
            .start();
    try {
      String text = new String(process.getInputStream().readAllBytes(), UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return new Run(process.exitValue(), text);
    } finally {
      process.destroyForcibly();
    }
  }

  /** A white picture of 49 million pixels in some 50 kilobytes. */
  private static byte[] wall() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(file);
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    DataOutputStream fields = new DataOutputStream(head);
    fields.writeInt(SIDE);
    fields.writeInt(SIDE);
    fields.write(new byte[] {8, 0, 0, 0, 0});
    chunk(out, "IHDR", head.toByteArray());
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (DeflaterOutputStream pixels = new DeflaterOutputStream(packed)) {
      for (int y = 0; y < SIDE; y++) {
        pixels.write(new byte[SIDE + 1]);
      }
    }
    chunk(out, "IDAT", packed.toByteArray());
    chunk(out, "IEND", new byte[0]);
    return file.toByteArray();
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    CRC32 sum = new CRC32();
    sum.update(type.getBytes(UTF_8));
    sum.update(content);
    out.writeInt(content.length);
    out.writeBytes(type);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
