package dev.candor.publish.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.OtherProcess;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Trials;
import dev.candor.publish.target.PublishLimits;
import dev.candor.publish.target.PublishLimits.Verify;
import dev.candor.publish.target.TargetSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of releases: the link always leads to one of the two complete sites. */
class FolderDestinationTest {

  private static final List<Artifact> A = Trials.site("a", 30);
  private static final List<Artifact> B = Trials.site("b", 30);
  private static final int KILLS = 15;

  @TempDir private Path disk;
  private Path folder;
  private TargetSettings target;

  @BeforeEach
  void names() {
    folder = disk.resolve("www");
    target = Trials.target("folder", disk, "path", "www");
  }

  private static SortedMap<String, String> served(Path folder) throws IOException {
    Path site = folder.resolve("current").toRealPath();
    SortedMap<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        all.put(site.relativize(file).toString(), Files.readString(file, UTF_8));
      }
    }
    return all;
  }

  private static SortedMap<String, String> of(List<Artifact> site) {
    SortedMap<String, String> all = new TreeMap<>();
    site.forEach(a -> all.put(a.path().value(), new String(a.bytes(), UTF_8)));
    return all;
  }

  @Test
  void aSecondReleaseSharesWhatDidNotChangeAndNothingIsPublishedTwice() throws Exception {
    Trials.publish(target, disk, A);
    Published second = Trials.publish(target, disk, B);
    Published third = Trials.publish(target, disk, B);

    assertThat(served(folder)).isEqualTo(of(B));
    assertThat(second.after().orElseThrow().number()).isEqualTo(2);
    assertThat(second.verified()).isEqualTo(20);
    assertThat(third.isWritten()).isFalse();
    assertThat(folder.resolve("releases/000003")).doesNotExist();
    assertThat(Files.isSymbolicLink(folder.resolve("current"))).isTrue();
  }

  @Test
  void anEarlierReleaseIsServedAgain() throws Exception {
    Trials.publish(target, disk, A);
    Trials.publish(target, disk, B);

    Published back = Trials.rollBack(target, disk, OptionalInt.empty());

    assertThat(served(folder)).isEqualTo(of(A));
    assertThat(back.after().orElseThrow().number()).isEqualTo(1);
    assertThat(Trials.publish(target, disk, B).after().orElseThrow().number()).isEqualTo(3);
    assertThat(served(folder)).isEqualTo(of(B));
  }

  @Test
  void onlyTheLastReleasesAreKept() throws Exception {
    TargetSettings two = Trials.with(target, new PublishLimits(20, 1, Verify.NONE));
    Trials.publish(two, disk, A);
    Trials.publish(two, disk, B);
    Trials.publish(two, disk, A);

    try (Stream<Path> releases = Files.list(folder.resolve("releases"))) {
      assertThat(releases.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("000002", "000003");
    }
  }

  @Test
  void aFolderWithFilesAndWithoutAMarkerIsLeftAlone() throws Exception {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("thesis.txt"), "mine");

    assertThatThrownBy(() -> Trials.publish(target, disk, A))
        .hasMessageContaining("is not empty (thesis.txt) and has no mark");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void aFolderOfAnotherSiteIsLeftAlone() throws Exception {
    Trials.publish(target, disk, A);

    assertThatThrownBy(() -> Trials.publish(Trials.ofSite(target, "https://b.example"), disk, B))
        .hasMessageContaining("the target belongs to another site, " + Trials.SITE);
    assertThat(served(folder)).isEqualTo(of(A));
  }

  @Test
  void aLostRecordIsRecreatedFromTheFilesThere() throws Exception {
    Trials.publish(target, disk, A);
    Files.delete(folder.resolve("releases/000001/record"));

    Published again = Trials.publish(target, disk, A);

    assertThat(again.changes().isNothing()).isTrue();
    assertThat(again.notes()).anyMatch(note -> note.contains("recreated"));
  }

  @Test
  void aDryRunWritesNothing() throws Exception {
    Published planned = Trials.plan(target, disk, A);

    assertThat(planned.changes().added()).hasSize(A.size());
    assertThat(folder).doesNotExist();
  }

  @Test
  void isWholeWheneverThePublisherIsKilled() throws Exception {
    Trials.publish(target, disk, A);
    Random random = new Random(20261124);
    for (int kill = 0; kill < KILLS; kill++) {
      OtherProcess.kill(random, 80, FolderDestinationTest.class, disk.toString());

      assertThat(served(folder)).isIn(of(A), of(B));
      Trials.publish(target, disk, A);
      assertThat(served(folder)).isEqualTo(of(A));
    }
    Trials.publish(target, disk, B);
    assertThat(folder.resolve(".candor/building")).doesNotExist();
  }

  /** Publishes the two sites in turn until it is killed. */
  public static void main(String[] arguments) throws Exception {
    Path disk = Path.of(arguments[0]);
    TargetSettings target = Trials.target("folder", disk, "path", "www");
    Trials.publish(target, disk, B);
    System.out.println("ready");
    while (true) {
      Trials.publish(target, disk, A);
      Trials.publish(target, disk, B);
    }
  }
}
