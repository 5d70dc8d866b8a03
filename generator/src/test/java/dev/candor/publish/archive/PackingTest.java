package dev.candor.publish.archive;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackingTest {

  @TempDir private Path folder;

  private static final Instant DATED = Instant.parse("2026-11-22T12:34:56Z");

  private static byte[] packed(Packing packing, List<Artifact> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    packing.pack(files, DATED, out);
    return out.toByteArray();
  }

  /**
   * The expected hashes are fixed, so every machine and every Java version has to produce these
   * bytes.
   */
  @ParameterizedTest
  @CsvSource({
    "ZIP, 8073e68d6ea78cb92ec0143c5694de0f7c5e7fdd639aa09c5f7abb41a35dd71b",
    "TAR, 5cb979f94e04e48b687326f578c9f3cd449c7afa2fa03e995ae13a27b794a980",
    "TAR_GZ, 293c39d831e92f2898fc31c232150dce9b9ce1181ed7a964dd3e7ecb0d800143"
  })
  void theSameFilesAreTheSameBytesOnEveryMachine(Packing packing, String hash) throws IOException {
    List<Artifact> files =
        List.of(
            Artifact.of(SitePath.of("a/index.html"), "<p>One</p>\n".repeat(500)),
            Artifact.of(SitePath.of("b".repeat(120) + "/é.txt"), "long"),
            Artifact.of(SitePath.of("c.txt"), ""));

    assertThat(Hash.of(packed(packing, files))).isEqualTo(hash);
  }

  /** More files than a plain zip can count. */
  @Test
  void aZipOfVeryManyFilesIsReadWhole() throws IOException {
    int many = 70_000;
    List<Artifact> files = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      files.add(Artifact.of(SitePath.of(i + ".txt"), "x"));
    }
    Path archive = Files.write(folder.resolve("many.zip"), packed(Packing.ZIP, files));
    int read;
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      read = zip.size();
      assertThat(zip.getInputStream(zip.getEntry("69999.txt"))).hasContent("x");
    }
    assertThat(read).isEqualTo(many);
  }
}
