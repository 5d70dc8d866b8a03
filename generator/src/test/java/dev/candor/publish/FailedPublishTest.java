package dev.candor.publish;

import static dev.candor.publish.Sites.onDisk;
import static dev.candor.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A failed publish reports why, and leaves only the old site. */
class FailedPublishTest {

  @TempDir Path disk;
  private Path folder;
  private FolderPublisher publisher;
  private SortedMap<String, String> before;

  @BeforeEach
  void publishesASite() throws Exception {
    folder = disk.toRealPath().resolve("public");
    publisher = new FolderPublisher(folder);
    publisher.publish(Sites.version("a", PublisherProcess.SIZE));
    before = onDisk(folder);
  }

  @Test
  void leavesTheOldSiteWhenAFileCanNotBeMade() throws Exception {
    String tooDeep = ("x".repeat(200) + "/").repeat(200) + "index.html";

    assertThatThrownBy(() -> publisher.publish(site("index.html", "new", tooDeep, "page")))
        .isInstanceOf(PublishException.class)
        .hasMessageStartingWith("can't make the folder ");
    assertUnharmed();
  }

  @Test
  void leavesTheOldSiteWhenTheSystemRefusesToWriteMore() throws Exception {
    Path sh = Path.of("/bin/sh");
    assumeTrue(Files.isExecutable(sh), "there is no shell to limit the size of files with");
    String command = "ulimit -f 400; exec \"$@\"";
    List<String> limited = new ArrayList<>(List.of(sh.toString(), "-c", command, "sh"));
    limited.addAll(PublisherProcess.command("big", folder));

    Process process = OtherProcess.start(limited);

    assertThat(OtherProcess.firstLine(process))
        .isEqualTo("can't write " + folder.resolve("big.bin") + ": File too large");
    process.waitFor();
    assertUnharmed();
  }

  @Test
  void leavesTheOldSiteWhenTheCallerFails() throws Exception {
    assertThatThrownBy(
            () ->
                publisher.publish(
                    site("index.html", "new"),
                    done -> {
                      throw new IllegalStateException("the caller's own fault");
                    }))
        .hasMessage("the caller's own fault");
    assertUnharmed();
  }

  @Test
  void refusesAManifestItCanNotRead() throws Exception {
    Path manifest = Sites.staging(folder).resolve("manifest");
    Files.writeString(manifest, "candor-manifest 99\n");

    assertThatThrownBy(() -> publisher.publish(site("index.html", "new")))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining(manifest.toString())
        .hasMessageContaining("delete that file");
    assertUnharmed();
  }

  private void assertUnharmed() throws Exception {
    assertThat(onDisk(folder)).isEqualTo(before);
    assertThat(onDisk(Sites.staging(folder))).containsOnlyKeys("lock", "manifest");
  }
}
