package dev.candor.publish;

import static dev.candor.publish.Sites.onDisk;
import static dev.candor.publish.Sites.site;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.candor.source.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Candor neither changes nor removes files that it didn't create. */
class ForeignFilesTest {

  @TempDir Path disk;
  private Path folder;
  private FolderPublisher publisher;

  @BeforeEach
  void publishesASite() throws Exception {
    folder = disk.resolve("public");
    publisher = new FolderPublisher(folder);
    publisher.publish(site("index.html", "one", "old/index.html", "old"));
  }

  @Test
  void carriesOverFilesAndEmptyFolders() throws Exception {
    put("CNAME", "example.org");
    put("old/notes.txt", "mine");
    Files.createDirectories(folder.resolve("uploads/empty"));
    Object identity = key(folder.resolve("CNAME"));

    publisher.publish(site("index.html", "two"));

    assertThat(onDisk(folder))
        .containsOnlyKeys("index.html", "CNAME", "old/notes.txt", "uploads/empty");
    assertThat(key(folder.resolve("CNAME"))).isEqualTo(identity);
  }

  @Test
  void carriesOverASymbolicLinkAsALink() throws Exception {
    Path elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
    Files.writeString(elsewhere.resolve("safe.txt"), "safe");
    link(folder.resolve("media"), elsewhere);

    publisher.publish(site("index.html", "two"));

    assertThat(folder.resolve("media")).isSymbolicLink();
    assertThat(elsewhere.resolve("safe.txt")).hasContent("safe");
  }

  @Test
  void neverWritesThroughASymbolicLink() throws Exception {
    Path elsewhere = Files.createDirectory(disk.resolve("elsewhere"));
    link(folder.resolve("media"), elsewhere);

    assertThatThrownBy(() -> publisher.publish(site("media/logo.svg", "logo")))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining(folder.resolve("media").toString());
    assertThat(elsewhere).isEmptyDirectory();
  }

  @Test
  void adoptsAFileThatIsAlreadyAsItShouldBe() throws Exception {
    put("about.html", "about");

    PublishReport report =
        publisher.publish(
            site("index.html", "one", "old/index.html", "old", "about.html", "about"));

    assertThat(report).isEqualTo(new PublishReport(0, 3, 0, List.of()));
    assertThat(publisher.publish(site("index.html", "one")).removed()).isEqualTo(2);
    assertThat(folder.resolve("about.html")).doesNotExist();
  }

  @Test
  void refusesToOverwriteAFile() throws Exception {
    put("about.html", "written by another");

    assertRefused("about.html", "about.html", "other content", "move it away or delete it");
  }

  @Test
  void refusesAFolderInThePlaceOfAFile() throws Exception {
    put("about", "written by another");

    assertRefused("about/index.html", "about", "is a file", "move it away or delete it");
  }

  @Test
  void refusesAFileInThePlaceOfAFolder() throws Exception {
    Files.createDirectory(folder.resolve("about"));

    assertRefused("about", "about", "is a folder", "move it away or delete it");
  }

  @Test
  void refusesToPutAFileWhereAFolderOfOursHoldsSomethingElse() throws Exception {
    put("old/notes.txt", "mine");

    assertRefused("old", "old", "is a folder with files", "move it away or delete it");
  }

  @Test
  void keepsAStaleFileThatWasChangedByHand() throws Exception {
    put("old/index.html", "OLD");

    PublishReport report = publisher.publish(site("index.html", "one"));

    assertThat(report)
        .isEqualTo(new PublishReport(0, 1, 0, List.of(SitePath.of("old/index.html"))));
    assertThat(folder.resolve("old/index.html")).hasContent("OLD");
    assertThat(publisher.publish(site("index.html", "two")).kept()).isEmpty();
    assertThat(folder.resolve("old/index.html")).hasContent("OLD");
  }

  @Test
  void publishesIntoAFolderThatWasThereBefore() throws Exception {
    Path other = Files.createDirectory(disk.resolve("other"));
    Files.writeString(other.resolve("CNAME"), "example.org");

    new FolderPublisher(other).publish(site("index.html", "one"));

    assertThat(onDisk(other)).containsOnlyKeys("index.html", "CNAME");
  }

  @Test
  void keepsFilesAddedWhileTheSiteWasBuilt() throws Exception {
    put("saved-again.txt", "before");
    publisher.publish(
        site("index.html", "two", "taken.html", "by the site"),
        done -> {
          if (done == 2) {
            put("upload/new.txt", "just now");
            put("taken.html", "by another");
            replace("saved-again.txt", "after");
          }
        });

    assertThat(onDisk(folder))
        .containsEntry("index.html", "two")
        .containsEntry("taken.html", "by the site")
        .containsEntry("upload/new.txt", "just now")
        .containsEntry("saved-again.txt", "after")
        .hasSize(4);
    assertThat(Sites.staging(folder).resolve("rescued/taken.html")).hasContent("by another");
  }

  private void assertRefused(String artifact, String obstacle, String... words) throws IOException {
    var before = onDisk(folder);
    assertThatThrownBy(() -> publisher.publish(site("index.html", "two", artifact, "new")))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining(folder.resolve(obstacle).toString())
        .hasMessageContainingAll(words);
    assertThat(onDisk(folder)).isEqualTo(before);
    assertThat(onDisk(Sites.staging(folder))).containsOnlyKeys("lock", "manifest");
  }

  private void put(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Saves as most editors do: a new file replaces the old one. */
  private void replace(String path, String text) {
    try {
      Files.delete(folder.resolve(path));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    put(path, text);
  }

  private static void link(Path link, Path to) throws IOException {
    try {
      Files.createSymbolicLink(link, to);
    } catch (UnsupportedOperationException | java.nio.file.FileSystemException e) {
      assumeTrue(false, "this system doesn't let us make symbolic links");
    }
  }

  private static Object key(Path path) throws IOException {
    Object key = Files.readAttributes(path, BasicFileAttributes.class).fileKey();
    return key == null ? path : key;
  }
}
