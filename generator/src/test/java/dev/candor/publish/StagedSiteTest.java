package dev.candor.publish;

import static dev.candor.publish.Sites.onDisk;
import static dev.candor.publish.Sites.site;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.artifact.Artifact;
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

/** A site whose files are written while others are still being made. */
class StagedSiteTest {

  @TempDir Path disk;
  private Path folder;
  private FolderPublisher publisher;

  @BeforeEach
  void choosesAFolder() {
    folder = disk.resolve("public");
    publisher = new FolderPublisher(folder);
  }

  private static List<Artifact> taken(StagedSite site, List<Artifact> artifacts) throws Exception {
    List<Artifact> laidDown = new ArrayList<>();
    for (Artifact artifact : artifacts) {
      laidDown.add(site.take(artifact));
    }
    return laidDown;
  }

  @Test
  void showsNothingUntilEverythingIsThere() throws Exception {
    publisher.publish(site("index.html", "old"));
    try (StagedSite site = publisher.begin()) {
      List<Artifact> all = taken(site, site("index.html", "new", "a/b/c.html", "deep"));
      assertThat(onDisk(folder)).containsOnlyKeys("index.html").containsEntry("index.html", "old");

      assertThat(site.publish(all, done -> {})).isEqualTo(new PublishReport(2, 0, 0, List.of()));
    }
    assertThat(onDisk(folder))
        .containsEntry("index.html", "new")
        .containsEntry("a/b/c.html", "deep");
    assertThat(onDisk(Sites.staging(folder))).containsOnlyKeys("lock", "manifest");
  }

  @Test
  void writesSomeFilesEarlyAndTheRestAtTheEnd() throws Exception {
    publisher.publish(site("same.html", "same", "gone.html", "gone", "later.html", "before"));
    FileTime longAgo = FileTime.from(Instant.now().minus(Duration.ofDays(9)));
    Files.setLastModifiedTime(folder.resolve("same.html"), longAgo);
    try (StagedSite site = publisher.begin()) {
      List<Artifact> all = taken(site, site("same.html", "same", "new/index.html", "new"));
      all.addAll(site("later.html", "after"));
      assertThat(site.publish(all, done -> {})).isEqualTo(new PublishReport(2, 1, 1, List.of()));
    }
    assertThat(onDisk(folder)).containsOnlyKeys("same.html", "new/index.html", "later.html");
    assertThat(folder.resolve("later.html")).hasContent("after");
    assertThat(Files.getLastModifiedTime(folder.resolve("same.html"))).isEqualTo(longAgo);
  }

  @Test
  void leavesOnlyTheOldSiteWhenItIsAbandoned() throws Exception {
    publisher.publish(site("index.html", "old"));
    try (StagedSite site = publisher.begin()) {
      taken(site, site("index.html", "new", "more/index.html", "more"));
    }
    assertThat(onDisk(folder)).containsOnlyKeys("index.html").containsEntry("index.html", "old");
    assertThat(onDisk(Sites.staging(folder))).containsOnlyKeys("lock", "manifest");
  }

  @Test
  void returnsFilesThatCanBeReadBeforeAndAfter() throws Exception {
    publisher.publish(site("same.html", "same"));
    try (StagedSite site = publisher.begin()) {
      List<Artifact> all = taken(site, site("same.html", "same", "other.html", "other"));
      assertThat(all)
          .extracting(a -> new String(a.bytes(), UTF_8))
          .containsExactly("same", "other");
      assertThat(all).extracting(Artifact::length).containsExactly(4, 5);
      site.publish(all, done -> {});
      assertThat(site.published(all))
          .extracting(a -> new String(a.bytes(), UTF_8))
          .containsExactly("same", "other");
    }
  }

  @Test
  void refusesAtOnceToOverwriteAFileThatCandorDidNotMake() throws Exception {
    publisher.publish(site("index.html", "old"));
    Files.writeString(folder.resolve("theirs.html"), "theirs");
    try (StagedSite site = publisher.begin()) {
      assertThatThrownBy(() -> taken(site, site("theirs.html", "ours")))
          .isInstanceOf(PublishException.class)
          .hasMessageContaining("was not made by Candor");
    }
    assertThat(onDisk(folder)).containsEntry("theirs.html", "theirs");
  }

  @Test
  void locksOthersOutUntilItIsClosed() throws Exception {
    try (StagedSite site = publisher.begin()) {
      assertThatThrownBy(publisher::begin).hasMessageContaining("is running");
      taken(site, site("index.html", "home"));
    }
    publisher.publish(site("index.html", "home"));
    assertThat(onDisk(folder)).containsOnlyKeys("index.html");
  }

  @Test
  void keepsFoldersThatCandorDidNotMakeWithFilesAddedToThem() throws Exception {
    publisher.publish(site("index.html", "old"));
    Files.createDirectories(folder.resolve("theirs/deep"));
    Files.writeString(folder.resolve("theirs/deep/note.txt"), "note");
    try (StagedSite site = publisher.begin()) {
      site.publish(taken(site, site("theirs/index.html", "ours")), done -> {});
    }
    assertThat(onDisk(folder))
        .containsOnlyKeys("theirs/index.html", "theirs/deep/note.txt")
        .containsEntry("theirs/deep/note.txt", "note");
  }
}
