package dev.candor.publish.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishException;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Trials;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.PublishLimits;
import dev.candor.publish.target.PublishLimits.Verify;
import dev.candor.publish.target.TargetSettings;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip or a tar that other programs read. */
class ArchiveDestinationTest {

  @TempDir private Path disk;

  private static List<Artifact> site(String version) {
    List<Artifact> site = new ArrayList<>(Trials.site(version, 5));
    site.add(Artifact.of(SitePath.of("a".repeat(120) + "/é " + "b".repeat(90) + ".txt"), "long"));
    site.sort((a, b) -> a.path().compareTo(b.path()));
    return site;
  }

  @Test
  void aZipHoldsTheSiteAndTheSameBytesForTheSameSite() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "out/site.zip");
    Published published = Trials.publish(target, disk, site("1"));
    byte[] first = Files.readAllBytes(disk.resolve("out/site.zip"));

    TreeMap<String, String> read = new TreeMap<>();
    try (ZipFile zip = new ZipFile(disk.resolve("out/site.zip").toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        read.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
      }
    }
    assertThat(read).isEqualTo(inMemory(site("1")));
    assertThat(published.verified()).isEqualTo(site("1").size());
    Trials.publish(target, disk, site("2"));
    Trials.publish(target, disk, site("1"));
    assertThat(Files.readAllBytes(disk.resolve("out/site.zip"))).isEqualTo(first);
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.tar", "site.tar.gz", "site.tgz"})
  void aTarIsReadByTar(String name) throws Exception {
    assumeThat(new ProcessBuilder("tar", "--version").start().waitFor()).isZero();
    Trials.publish(Trials.target("archive", disk, "path", name), disk, site("1"));
    Path out = Files.createDirectory(disk.resolve("unpacked"));

    Process tar =
        new ProcessBuilder("tar", "-xf", disk.resolve(name).toString(), "-C", out.toString())
            .redirectErrorStream(true)
            .start();
    String said = new String(tar.getInputStream().readAllBytes(), UTF_8);

    assertThat(tar.waitFor()).as(said).isZero();
    assertThat(said).isEmpty();
    TreeMap<String, String> read = new TreeMap<>();
    try (var files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        read.put(out.relativize(file).toString(), Files.readString(file));
      }
    }
    assertThat(read).isEqualTo(inMemory(site("1")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.zip", "site.tar", "site.tar.gz"})
  void theOrderInWhichFilesWereMadeMakesNoDifference(String name) throws Exception {
    List<Artifact> turned = new ArrayList<>(site("1"));
    Collections.reverse(turned);
    Trials.publish(Trials.target("archive", disk, "path", name), disk, site("1"));
    Trials.publish(Trials.target("archive", disk, "path", "turned-" + name), disk, turned);

    assertThat(disk.resolve("turned-" + name))
        .hasBinaryContent(Files.readAllBytes(disk.resolve(name)));
  }

  @Test
  void publishingNothingWritesNothing() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    Trials.publish(target, disk, site("1"));
    var before = Files.getLastModifiedTime(disk.resolve("site.zip"));

    assertThat(Trials.publish(target, disk, site("1")).isWritten()).isFalse();
    assertThat(Files.getLastModifiedTime(disk.resolve("site.zip"))).isEqualTo(before);
  }

  @Test
  void aFileThatCandorDidNotMakeIsLeftAlone() throws Exception {
    Files.writeString(disk.resolve("site.zip"), "thesis");
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");

    assertThatThrownBy(() -> Trials.publish(target, disk, site("1")))
        .hasMessageContaining("site.zip exists, and Candor did not make it");
    assertThat(disk.resolve("site.zip")).hasContent("thesis");
  }

  @Test
  void anArchiveThatWasChangedByHandIsKept() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    Trials.publish(target, disk, site("1"));
    Files.writeString(disk.resolve("site.zip"), "changed");

    assertThatThrownBy(() -> Trials.publish(target, disk, site("2")))
        .hasMessageContaining("was changed after Candor made it");
  }

  @Test
  void anInterruptedPublishIsCompleted() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    Trials.publish(target, disk, site("1"));
    byte[] old = Files.readAllBytes(disk.resolve("site.zip"));
    Trials.publish(target, disk, site("2"));
    Files.write(disk.resolve("site.zip"), old);

    Published finished = Trials.publish(target, disk, site("2"));

    assertThat(finished.isWritten()).isTrue();
    assertThat(finished.notes()).anyMatch(note -> note.contains("interrupted"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.zip", "site.tar", "site.tar.gz", "site.tgz"})
  void anEarlierReleaseIsRestoredByteForByte(String name) throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", name);
    Trials.publish(target, disk, site("1"));
    byte[] first = Files.readAllBytes(disk.resolve(name));
    Trials.publish(target, disk, site("2"));
    byte[] second = Files.readAllBytes(disk.resolve(name));

    Published back = Trials.rollBack(target, disk, OptionalInt.empty());

    assertThat(Files.readAllBytes(disk.resolve(name))).isEqualTo(first);
    assertThat(back.changes().changed()).contains("index.html");
    assertThat(back.after().orElseThrow().number()).isEqualTo(3);
    Trials.rollBack(target, disk, OptionalInt.of(2));
    assertThat(Files.readAllBytes(disk.resolve(name))).isEqualTo(second);
    assertThat(Trials.publish(target, disk, site("2")).isWritten()).isFalse();
  }

  @Test
  void onlyTheLastReleasesAreKeptAndNoneWhereNoneIsWanted() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    TargetSettings two = Trials.with(target, new PublishLimits(20, 2, Verify.ALL));
    for (String version : List.of("1", "2", "3", "4")) {
      Trials.publish(two, disk, site(version));
    }
    assertThat(disk.resolve("site.zip.kept").toFile().list())
        .containsExactlyInAnyOrder("000002.zip", "000002.candor", "000003.zip", "000003.candor");
    assertThatThrownBy(() -> Trials.rollBack(two, disk, OptionalInt.of(1)))
        .hasMessageContaining("release 1 can't be restored; these can: 3 (");

    TargetSettings none = Trials.with(target, new PublishLimits(20, 0, Verify.ALL));
    Trials.publish(none, disk, site("5"));
    assertThat(disk.resolve("site.zip.kept")).isEmptyDirectory();
    assertThatThrownBy(() -> Trials.rollBack(none, disk, OptionalInt.empty()))
        .hasMessageContaining("no earlier release");
  }

  @Test
  void aDamagedReleaseIsNotRestored() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    Trials.publish(target, disk, site("1"));
    Trials.publish(target, disk, site("2"));
    byte[] live = Files.readAllBytes(disk.resolve("site.zip"));
    Path kept = disk.resolve("site.zip.kept/000001.zip");
    Files.delete(kept);
    Files.writeString(kept, "half");

    assertThatThrownBy(() -> Trials.rollBack(target, disk, OptionalInt.empty()))
        .hasMessageContaining("the kept archive of release 1 is damaged");
    assertThat(disk.resolve("site.zip")).hasBinaryContent(live);
  }

  @Test
  void otherExtensionsAreRejected() {
    assertThatThrownBy(
            () -> Trials.publish(Trials.target("archive", disk, "path", "s.rar"), disk, site("1")))
        .hasMessageContaining("end with .zip, .tar");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.zip", "site.tar.gz"})
  void manyPublishersToOnePathLeaveAWholeArchive(String name) throws Exception {
    TargetSettings target =
        Trials.with(
            Trials.target("archive", disk, "path", name), new PublishLimits(100, 5, Verify.ALL));
    ExecutorService publishers = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> all = new ArrayList<>();
      for (int i = 0; i < 40; i++) {
        List<Artifact> site = Trials.site("v" + i, 1 + i % 7 * 10);
        all.add(publishers.submit(() -> Trials.publish(target, disk, site)));
      }
      for (Future<?> one : all) {
        try {
          one.get();
        } catch (ExecutionException e) {
          assertThat(e.getCause()).hasMessageContaining("another publish");
        }
      }
    } finally {
      publishers.shutdownNow();
    }
    Trials.publish(target, disk, site("last"));
    Manifest last = manifestOf(site("last"));
    Packing packing = name.endsWith(".zip") ? Packing.ZIP : Packing.TAR_GZ;
    assertThat(Unpacked.check(packing, disk.resolve(name), last)).isEqualTo(last.files().size());
    assertThat(disk.toFile().list())
        .containsExactlyInAnyOrder(name, name + ".candor", name + ".kept", "." + name + ".lock");
  }

  @Test
  void aPlanMadeBeforeAnotherPublishChangesNothing() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    ArchiveDestination slow = new ArchiveDestination(target, Trials.context(disk));
    slow.look(site("slow"));
    Trials.publish(target, disk, site("quick"));
    byte[] live = Files.readAllBytes(disk.resolve("site.zip"));

    assertThatThrownBy(
            () -> slow.publish(new Changes(List.of(), List.of(), List.of(), List.of(), 0)))
        .hasMessageContaining("another publish to " + disk.resolve("site.zip") + " has ended");
    assertThat(disk.resolve("site.zip")).hasBinaryContent(live);
    assertThat(Trials.publish(target, disk, site("quick")).isWritten()).isFalse();
  }

  @Test
  void whatAKilledPublishLeftIsDeletedByTheNext() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    for (String name :
        List.of(".site.zip.part", ".site.zip." + new UUID(1, 2) + ".part", ".site.zip.mine.part")) {
      Files.writeString(disk.resolve(name), "half");
    }
    Trials.publish(target, disk, site("1"));

    assertThat(disk.toFile().list())
        .containsExactlyInAnyOrder(
            "site.zip", "site.zip.candor", ".site.zip.lock", ".site.zip.mine.part");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.zip", "site.tar", "site.tar.gz"})
  void bytesThatDoNotBelongToTheSiteAreFoundWhenItIsReadBack(String name) throws Exception {
    Trials.publish(Trials.target("archive", disk, "path", name), disk, site("1"));
    Path file = disk.resolve(name);
    byte[] whole = Files.readAllBytes(file);
    Packing packing =
        name.endsWith(".zip") ? Packing.ZIP : name.endsWith("r") ? Packing.TAR : Packing.TAR_GZ;
    Manifest manifest = manifestOf(site("1"));
    assertThat(Unpacked.check(packing, file, manifest)).isEqualTo(site("1").size());

    for (byte[] more : List.of(new byte[] {0}, new byte[512], "rest".getBytes(UTF_8), whole)) {
      byte[] longer = Arrays.copyOf(whole, whole.length + more.length);
      System.arraycopy(more, 0, longer, whole.length, more.length);
      Files.write(file, longer);
      assertThatThrownBy(() -> Unpacked.check(packing, file, manifest))
          .hasMessageContaining("does not contain what was written");
    }
    for (int length : List.of(whole.length - 1, whole.length / 2, 30, 0)) {
      Files.write(file, Arrays.copyOf(whole, length));
      assertThatThrownBy(() -> Unpacked.check(packing, file, manifest))
          .isInstanceOf(PublishException.class);
    }
  }

  private static Manifest manifestOf(List<Artifact> site) {
    TreeMap<String, Made> made = new TreeMap<>();
    site.forEach(a -> made.put(a.path().value(), new Made(Hash.of(a.bytes()), a.bytes().length)));
    return new Manifest(made);
  }

  private static TreeMap<String, String> inMemory(List<Artifact> site) {
    TreeMap<String, String> all = new TreeMap<>();
    site.forEach(a -> all.put(a.path().value(), new String(a.bytes(), UTF_8)));
    return all;
  }
}
