package dev.candor.publish;

import static dev.candor.publish.Sites.onDisk;
import static dev.candor.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a successful publish leaves in the folder. */
class FolderPublisherTest {

  @TempDir Path disk;
  private Path folder;
  private FolderPublisher publisher;

  @BeforeEach
  void choosesAFolder() {
    folder = disk.resolve("target").resolve("public");
    publisher = new FolderPublisher(folder);
  }

  @Test
  void writesASiteIntoAFolderThatIsNotThereYet() throws Exception {
    PublishReport report = publisher.publish(site("index.html", "home", "a/b/c.html", "deep"));

    assertThat(report).isEqualTo(new PublishReport(2, 0, 0, List.of()));
    assertThat(onDisk(folder)).containsOnlyKeys("index.html", "a/b/c.html");
    assertThat(folder.resolve("a/b/c.html")).hasContent("deep");
    assertThat(Files.isSymbolicLink(folder)).isFalse();
  }

  @Test
  void leavesOnlyTheManifestAndTheLockBesideTheFolder() throws Exception {
    publisher.publish(site("index.html", "home"));
    publisher.publish(site("index.html", "new home"));

    assertThat(Sites.staging(folder)).isDirectoryNotContaining(p -> p.endsWith("old"));
    assertThat(onDisk(Sites.staging(folder))).containsOnlyKeys("lock", "manifest");
  }

  @Test
  void writesOnlyWhatChanged() throws Exception {
    publisher.publish(site("same.html", "same", "changed.html", "before"));
    FileTime made = longAgo(folder.resolve("same.html"));

    PublishReport report = publisher.publish(site("same.html", "same", "changed.html", "after!"));

    assertThat(report).isEqualTo(new PublishReport(1, 1, 0, List.of()));
    assertThat(folder.resolve("changed.html")).hasContent("after!");
    assertThat(Files.getLastModifiedTime(folder.resolve("same.html"))).isEqualTo(made);
  }

  @Test
  void seesAChangeThatKeepsTheSize() throws Exception {
    publisher.publish(site("index.html", "one"));

    assertThat(publisher.publish(site("index.html", "two")).written()).isEqualTo(1);
    assertThat(folder.resolve("index.html")).hasContent("two");
  }

  @Test
  void touchesNothingWhenNothingChanged() throws Exception {
    publisher.publish(site("index.html", "home", "a/index.html", "a"));
    FileTime root = longAgo(folder);
    FileTime beside = longAgo(Sites.staging(folder).resolve("manifest"));
    Object identity = key(folder);

    PublishReport report = publisher.publish(site("index.html", "home", "a/index.html", "a"));

    assertThat(report).isEqualTo(new PublishReport(0, 2, 0, List.of()));
    assertThat(Files.getLastModifiedTime(folder)).isEqualTo(root);
    assertThat(Files.getLastModifiedTime(Sites.staging(folder).resolve("manifest")))
        .isEqualTo(beside);
    assertThat(key(folder)).isEqualTo(identity);
  }

  @Test
  void writesDeletedAndChangedFilesAgain() throws Exception {
    publisher.publish(site("gone.html", "1", "edited.html", "2"));
    Files.delete(folder.resolve("gone.html"));
    Files.writeString(folder.resolve("edited.html"), "by hand");

    assertThat(publisher.publish(site("gone.html", "1", "edited.html", "2")).written())
        .isEqualTo(2);
    assertThat(onDisk(folder)).containsEntry("gone.html", "1").containsEntry("edited.html", "2");
  }

  @Test
  void removesAPageThatWasRenamedAndTheFolderItLeavesEmpty() throws Exception {
    publisher.publish(site("old/name/index.html", "page", "index.html", "home"));

    PublishReport report = publisher.publish(site("new/index.html", "page", "index.html", "home"));

    assertThat(report).isEqualTo(new PublishReport(1, 1, 1, List.of()));
    assertThat(onDisk(folder)).containsOnlyKeys("new/index.html", "index.html");
  }

  @Test
  void turnsAFileIntoAFolderAndBack() throws Exception {
    publisher.publish(site("a", "file"));
    publisher.publish(site("a/index.html", "folder"));
    assertThat(onDisk(folder)).containsOnlyKeys("a/index.html");
    publisher.publish(site("a", "file"));
    assertThat(onDisk(folder)).containsOnlyKeys("a");
  }

  @Test
  void publishesAnEmptySite() throws Exception {
    publisher.publish(site("a/index.html", "page"));

    assertThat(publisher.publish(List.of()).removed()).isEqualTo(1);
    assertThat(onDisk(folder)).containsOnlyKeys("");
  }

  @Test
  void countsUpToTheNumberOfArtifacts() throws Exception {
    List<Integer> counted = new ArrayList<>();
    List<Artifact> site = Sites.version("a", 20);

    publisher.publish(site, counted::add);

    assertThat(counted).isSorted().hasSize(site.size()).endsWith(site.size());
  }

  @Test
  void writesAFileLargerThanOnePiece() throws Exception {
    byte[] bytes = new byte[(1 << 20) + 17];
    bytes[bytes.length - 1] = 42;

    publisher.publish(List.of(Artifact.of(SitePath.of("big.bin"), bytes)));

    assertThat(folder.resolve("big.bin")).hasBinaryContent(bytes);
  }

  @Test
  void publishesTwoThousandFilesQuickly() throws Exception {
    List<Artifact> site = Sites.version("a", 2000);
    Instant start = Instant.now();

    publisher.publish(site);
    publisher.publish(site);

    assertThat(Duration.between(start, Instant.now())).isLessThan(Duration.ofSeconds(20));
    assertThat(onDisk(folder)).isEqualTo(Sites.inMemory(site));
  }

  @Test
  void refusesArtifactsThatCanNotBeTwoFiles() {
    for (List<Artifact> site :
        List.of(
            site("a.html", "1", "a.html", "2"),
            site("About.html", "1", "about.html", "2"),
            site("caf\u00e9.html", "1", "cafe\u0301.html", "2"),
            site("a", "1", "a/index.html", "2"),
            site("A", "1", "a/index.html", "2"),
            site("Topics/a.html", "1", "topics/b.html", "2"))) {
      assertThatThrownBy(() -> publisher.publish(site))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(disk).isEmptyDirectory();
  }

  private static Object key(Path path) throws IOException {
    Object key =
        Files.readAttributes(path, java.nio.file.attribute.BasicFileAttributes.class).fileKey();
    return key == null ? path : key;
  }

  private static FileTime longAgo(Path path) throws IOException {
    FileTime time = FileTime.from(Instant.parse("2001-02-03T04:05:06Z"));
    Files.setLastModifiedTime(path, time);
    return time;
  }
}
