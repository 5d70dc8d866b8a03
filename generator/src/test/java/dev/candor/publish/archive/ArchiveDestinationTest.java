package dev.candor.publish.archive;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Trials;
import dev.candor.publish.target.PublishLimits;
import dev.candor.publish.target.PublishLimits.Verify;
import dev.candor.publish.target.TargetSettings;
import dev.candor.source.SitePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;
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
        .hasMessageContaining("site.zip is there already, and Candor did not make it");
    assertThat(disk.resolve("site.zip")).hasContent("thesis");
  }

  @Test
  void oneThatSomebodyChangedIsLeftAlone() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    Trials.publish(target, disk, site("1"));
    Files.writeString(disk.resolve("site.zip"), "changed");

    assertThatThrownBy(() -> Trials.publish(target, disk, site("2")))
        .hasMessageContaining("was changed by somebody else since");
  }

  @Test
  void oneThatWasCutShortIsFinished() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    Trials.publish(target, disk, site("1"));
    byte[] old = Files.readAllBytes(disk.resolve("site.zip"));
    Trials.publish(target, disk, site("2"));
    Files.write(disk.resolve("site.zip"), old);

    Published finished = Trials.publish(target, disk, site("2"));

    assertThat(finished.isWritten()).isTrue();
    assertThat(finished.notes()).anyMatch(note -> note.contains("cut short"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.zip", "site.tar", "site.tar.gz", "site.tgz"})
  void anEarlierReleaseComesBackByteForByte(String name) throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", name);
    Trials.publish(target, disk, site("1"));
    byte[] first = Files.readAllBytes(disk.resolve(name));
    Trials.publish(target, disk, site("2"));
    byte[] second = Files.readAllBytes(disk.resolve(name));

    Published back = Trials.goBack(target, disk, OptionalInt.empty());

    assertThat(Files.readAllBytes(disk.resolve(name))).isEqualTo(first);
    assertThat(back.changes().changed()).contains("index.html");
    assertThat(back.after().orElseThrow().number()).isEqualTo(3);
    Trials.goBack(target, disk, OptionalInt.of(2));
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
    assertThatThrownBy(() -> Trials.goBack(two, disk, OptionalInt.of(1)))
        .hasMessageContaining("release 1 can't be gone back to; these can: 3 (");

    TargetSettings none = Trials.with(target, new PublishLimits(20, 0, Verify.ALL));
    Trials.publish(none, disk, site("5"));
    assertThat(disk.resolve("site.zip.kept")).isEmptyDirectory();
    assertThatThrownBy(() -> Trials.goBack(none, disk, OptionalInt.empty()))
        .hasMessageContaining("no earlier release");
  }

  @Test
  void aKeptReleaseThatWasDamagedIsNotGoneBackTo() throws Exception {
    TargetSettings target = Trials.target("archive", disk, "path", "site.zip");
    Trials.publish(target, disk, site("1"));
    Trials.publish(target, disk, site("2"));
    byte[] live = Files.readAllBytes(disk.resolve("site.zip"));
    Path kept = disk.resolve("site.zip.kept/000001.zip");
    Files.delete(kept);
    Files.writeString(kept, "half");

    assertThatThrownBy(() -> Trials.goBack(target, disk, OptionalInt.empty()))
        .hasMessageContaining("what is kept of release 1 is damaged");
    assertThat(disk.resolve("site.zip")).hasBinaryContent(live);
  }

  @Test
  void thereIsNoOtherEnding() {
    assertThatThrownBy(
            () -> Trials.publish(Trials.target("archive", disk, "path", "s.rar"), disk, site("1")))
        .hasMessageContaining("ends with .zip, .tar");
  }

  private static TreeMap<String, String> inMemory(List<Artifact> site) {
    TreeMap<String, String> all = new TreeMap<>();
    site.forEach(a -> all.put(a.path().value(), new String(a.bytes(), UTF_8)));
    return all;
  }
}
