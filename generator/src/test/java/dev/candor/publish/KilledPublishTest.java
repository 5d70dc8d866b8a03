package dev.candor.publish;

import static dev.candor.publish.Sites.onDisk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A killed publish leaves the old site or the new one, and the next publish recovers. */
class KilledPublishTest {

  private static final int KILLS = 25;
  private static final List<Artifact> A = Sites.version("a", PublisherProcess.SIZE);
  private static final List<Artifact> B = Sites.version("b", PublisherProcess.SIZE);
  private static final Map<String, String> FOREIGN = Map.of("CNAME", "example.org", "empty", "/");

  @TempDir Path disk;
  private Path folder;
  private FolderPublisher publisher;
  private Path staging;

  @BeforeEach
  void publishesTheFirstSite() throws Exception {
    folder = Files.createDirectory(disk.resolve("public"));
    staging = Sites.staging(folder);
    publisher = new FolderPublisher(folder);
    Files.writeString(folder.resolve("CNAME"), "example.org");
    Files.createDirectory(folder.resolve("empty"));
    publisher.publish(A);
  }

  @Test
  void leavesAWholeSiteWheneverItIsKilled() throws Exception {
    Random random = new Random(20250601);
    for (int kill = 0; kill < KILLS; kill++) {
      OtherProcess.kill(random, 60, PublisherProcess.class, "in-turn", folder.toString());

      if (Files.exists(folder)) {
        assertThat(onDisk(folder)).isIn(whole(A), whole(B));
      }
      publisher.recover();
      assertHealed();
    }
    publisher.publish(A);
    assertThat(onDisk(folder)).isEqualTo(whole(A));
  }

  @Test
  void throwsAwayASiteThatWasNotComplete() throws Exception {
    Files.createDirectories(staging.resolve("building/site/half"));

    publisher.recover();

    assertHealedTo(A);
  }

  @Test
  void discardsACompleteSiteWhileTheOldOneIsPublished() throws Exception {
    prepareB();

    publisher.recover();

    assertHealedTo(A);
  }

  @Test
  void publishesTheNewSiteIfTheOldOneWasMovedAway() throws Exception {
    prepareB();
    Files.move(folder, staging.resolve("old"));

    publisher.recover();

    assertHealedTo(B);
  }

  @Test
  void publishesTheNewSiteIfAnEmptyFolderWasMadeSince() throws Exception {
    prepareB();
    Files.move(folder, staging.resolve("old"));
    Files.createDirectory(folder);

    publisher.recover();

    assertHealedTo(B);
  }

  @Test
  void losesNothingIfTheFolderWasFilledAgainSince() throws Exception {
    prepareB();
    Files.move(folder, staging.resolve("old"));
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("mine.txt"), "mine");

    assertThatThrownBy(publisher::recover)
        .isInstanceOf(PublishException.class)
        .hasMessageContaining(staging.resolve("old").toString());
    assertThat(folder.resolve("mine.txt")).hasContent("mine");
    assertThat(onDisk(staging.resolve("old"))).isEqualTo(whole(A));
  }

  @Test
  void takesTheManifestOfTheNewSiteOnceThatIsPublished() throws Exception {
    prepareB();
    Files.move(folder, staging.resolve("old"));
    Files.move(staging.resolve("swap/site"), folder);

    publisher.recover();

    assertHealedTo(B);
  }

  @Test
  void clearsAwayTheOldSiteOnceTheNewOneIsPublished() throws Exception {
    prepareB();
    Files.move(folder, staging.resolve("old"));
    Files.move(staging.resolve("swap/site"), folder);
    Files.delete(staging.resolve("manifest"));
    Files.move(staging.resolve("swap/manifest"), staging.resolve("manifest"));
    Files.delete(staging.resolve("old/CNAME"));

    publisher.recover();

    assertHealedTo(B);
  }

  @Test
  void keepsFilesSavedSinceTheNewSiteWasPublished() throws Exception {
    prepareB();
    Files.move(folder, staging.resolve("old"));
    Files.move(staging.resolve("swap/site"), folder);
    Files.setLastModifiedTime(staging.resolve("old/CNAME"), FileTime.fromMillis(0));
    Files.writeString(folder.resolve("CNAME"), "example.net");

    publisher.recover();

    assertThat(folder.resolve("CNAME")).hasContent("example.net");
    assertThat(staging.resolve("rescued/CNAME")).hasContent("example.org");
  }

  @Test
  void recoversBeforeItPublishes() throws Exception {
    prepareB();
    Files.move(folder, staging.resolve("old"));

    assertThat(publisher.publish(B).written()).isZero();
    assertHealedTo(B);
  }

  @Test
  void hasNothingToRecoverIfNothingWasPublished() throws Exception {
    Path other = disk.resolve("other");

    new FolderPublisher(other).recover();

    assertThat(other).doesNotExist();
    assertThat(Sites.staging(other)).doesNotExist();
  }

  /** Creates the files on disk when site B is complete and site A is still published. */
  private void prepareB() throws Exception {
    Path manifestOfA = staging.resolve("manifest");
    String a = Files.readString(manifestOfA);
    publisher.publish(B);
    Path swap = Files.createDirectories(staging.resolve("swap"));
    Path manifestOfB = Files.copy(manifestOfA, disk.resolve("manifest-of-b"));
    publisher.publish(A);
    assertThat(swap).doesNotExist();
    Files.createDirectory(swap);
    Files.move(manifestOfB, swap.resolve("manifest"));
    Files.writeString(swap.resolve("replaced"), a);
    for (Map.Entry<String, String> file : whole(B).entrySet()) {
      Path path = swap.resolve("site").resolve(file.getKey());
      if (file.getValue().equals("/")) {
        Files.createDirectories(path);
      } else {
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
  }

  private static SortedMap<String, String> whole(List<Artifact> site) {
    SortedMap<String, String> all = Sites.inMemory(site);
    all.putAll(FOREIGN);
    return all;
  }

  private void assertHealedTo(List<Artifact> site) throws Exception {
    assertThat(onDisk(folder)).isEqualTo(whole(site));
    assertHealed();
  }

  /** Asserts that the folder is one of the sites, and that the manifest matches it. */
  private void assertHealed() throws IOException, PublishException {
    SortedMap<String, String> site = onDisk(folder);
    assertThat(site).isIn(whole(A), whole(B));
    assertThat(onDisk(staging)).containsOnlyKeys("lock", "manifest");
    site.keySet().removeAll(FOREIGN.keySet());
    assertThat(Manifest.read(staging.resolve("manifest")).files().keySet())
        .containsExactlyElementsOf(site.keySet());
  }
}
