package dev.candor.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.publish.Manifest.Made;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of published files. */
class ManifestTest {

  @TempDir Path disk;

  @Test
  void theManifestIsTextSortedByPath() throws Exception {
    Path file = disk.resolve("manifest");

    manifest("b c.html", "a.html", "caf\u00e9.html").write(file);

    assertThat(file)
        .hasContent(
            "candor-manifest 1\n"
                + print("a.html")
                + " 1 a.html\n"
                + print("b c.html")
                + " 1 b c.html\n"
                + print("caf\u00e9.html")
                + " 1 caf\u00e9.html\n");
  }

  @Test
  void aWrittenManifestIsReadBackUnchanged() throws Exception {
    Manifest manifest = manifest("b c.html", "a.html");
    manifest.write(disk.resolve("manifest"));

    assertThat(Manifest.read(disk.resolve("manifest"))).isEqualTo(manifest);
  }

  @Test
  void aMissingManifestIsEmpty() throws Exception {
    assertThat(Manifest.read(disk.resolve("manifest"))).isEqualTo(Manifest.EMPTY);
  }

  @Test
  void aDamagedManifestIsRejected() throws Exception {
    String hash = print("");
    for (String text :
        List.of(
            "",
            "something else\n",
            "candor-manifest 2\n",
            "candor-manifest 1\n" + hash + " 1\n",
            "candor-manifest 1\n" + hash + " one a.html\n",
            "candor-manifest 1\n" + hash + " 1 ../../etc/passwd\n",
            "candor-manifest 1\nabc 1 a.html\n")) {
      Path file = Files.writeString(disk.resolve("manifest"), text);

      assertThatThrownBy(() -> Manifest.read(file))
          .isInstanceOf(PublishException.class)
          .hasMessageContaining(file.toString());
    }
  }

  private static Manifest manifest(String... paths) {
    TreeMap<String, Made> files = new TreeMap<>();
    for (String path : paths) {
      files.put(path, new Made(print(path), 1));
    }
    return new Manifest(files);
  }

  private static String print(String text) {
    return Fingerprint.of(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }
}
