package dev.candor.publish.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishException;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredFile;
import dev.candor.publish.run.Published;
import dev.candor.publish.run.Trials;
import dev.candor.publish.store.FaultyStore.Fault;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.PublishContext.Owner;
import dev.candor.publish.target.PublishLimits;
import dev.candor.publish.target.PublishLimits.Verify;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store with a site, from the first publish to restoring a release. */
class StoreDestinationTest {

  @TempDir private Path disk;
  private Shop shop;
  private final List<Artifact> site = Trials.site("1", 10);

  @BeforeEach
  void opensTheShop() {
    shop = Shop.onDisk(disk.resolve("store"), false);
  }

  private FaultyStore counting() {
    return new FaultyStore(shop.store(), Fault.DEAD, 0);
  }

  private static List<Artifact> changed(List<Artifact> site, int from, int pages) {
    List<Artifact> changed = new ArrayList<>(site);
    for (int i = from; i < from + pages; i++) {
      int page = i;
      changed.replaceAll(
          a ->
              a.path().value().equals("articles/p" + page + "/index.html")
                  ? Trials.page(a.path().value(), "1", "fixed")
                  : a);
    }
    return changed;
  }

  @Test
  void publishingNothingWritesNothing() throws Exception {
    shop.publish(site);
    FaultyStore store = counting();

    Published published = shop.publish(store, site);

    assertThat(published.isWritten()).isFalse();
    assertThat(store.written()).isEmpty();
    assertThat(store.deleted()).isEmpty();
  }

  @Test
  void ofAThousandPagesTenThatChangedAreUploaded() throws Exception {
    List<Artifact> big = Trials.site("1", 1000);
    shop.publish(big);
    FaultyStore store = counting();

    Published published = shop.publish(store, changed(big, 100, 10));

    assertThat(published.changes().changed()).hasSize(10);
    Set<String> uploads =
        store.written().stream()
            .filter(path -> !path.startsWith(".candor/"))
            .collect(Collectors.toSet());
    assertThat(uploads).hasSize(10).allMatch(path -> path.matches("articles/p10[0-9]/index.html"));
  }

  @Test
  void aDryRunChangesNothing() throws Exception {
    FaultyStore store = counting();

    Published planned = Shop.publisher(store, Shop.target(disk), Trials.context(disk)).plan(site);

    assertThat(planned.changes().added()).hasSize(site.size());
    assertThat(store.written()).isEmpty();
    assertThat(shop.shown()).isEmpty();
  }

  @Test
  void aStoreWithFilesAndNoMarkIsLeftAlone() throws Exception {
    Files.createDirectories(disk.resolve("store"));
    Files.writeString(disk.resolve("store/index.html"), "somebody's");

    assertThatThrownBy(() -> shop.publish(site))
        .isInstanceOf(PublishException.class)
        .hasMessageContaining("no mark of Candor")
        .hasMessageContaining("index.html");
    assertThat(shop.shown()).containsOnlyKeys("index.html");
  }

  @Test
  void aStoreOfAnotherSiteIsLeftAlone() throws Exception {
    shop.publish(site);
    TargetSettings other = Trials.ofSite(Shop.target(disk), "https://other.example");

    assertThatThrownBy(
            () -> Shop.publisher(shop.store(), other, Trials.context(disk)).publish(site))
        .hasMessageContaining("belongs to another site, " + Trials.SITE)
        .hasMessageContaining(".candor/owner");
  }

  @Test
  void aFileThatCandorDidNotMakeIsNeitherDeletedNorOverwritten() throws Exception {
    shop.publish(site);
    Files.writeString(disk.resolve("store/theirs.html"), "theirs");

    shop.publish(changed(site, 0, 1));
    assertThat(disk.resolve("store/theirs.html")).hasContent("theirs");
    List<Artifact> clash = new ArrayList<>(site);
    clash.add(Trials.page("theirs.html", "1", "ours"));
    assertThatThrownBy(() -> shop.publish(clash)).hasMessageContaining("can't publish theirs.html");
  }

  @Test
  void manyPagesAreNotDeletedAtOnce() throws Exception {
    shop.publish(site);
    List<Artifact> few = new ArrayList<>(site);
    few.removeIf(a -> a.path().value().matches("articles/p[0-4]/index.html"));

    assertThatThrownBy(() -> shop.publish(few))
        .hasMessageContaining("5 of 11 pages would be deleted, more than 20 percent")
        .hasMessageContaining("maxDeletes: 46");
    assertThat(shop.shown()).isEqualTo(Shop.of(site));

    TargetSettings bold = Trials.with(Shop.target(disk), new PublishLimits(46, 5, Verify.ALL));
    Shop.publisher(shop.store(), bold, Trials.context(disk)).publish(few);
    assertThat(shop.shown()).isEqualTo(Shop.of(few));
  }

  @Test
  void theSecondOfTwoPublishersIsShownWhoHoldsTheLock() throws Exception {
    shop.publish(site);
    PublishContext first = Trials.context(disk);
    StoreLock lock = StoreLock.take(shop.store(), ".candor/lock", first);

    assertThatThrownBy(() -> shop.publish(changed(site, 0, 1)))
        .hasMessageContaining(
            "another publish to a store has been running for 0 minutes (here, process ")
        .hasMessageContaining("wait until it has ended");
    lock.release();
    assertThat(shop.publish(changed(site, 0, 1)).isWritten()).isTrue();
  }

  @Test
  void aLockThatIsNotRenewedIsTakenOver() throws Exception {
    shop.publish(site);
    PublishContext now = Trials.context(disk);
    Instant past = Instant.now().minus(Duration.ofMinutes(6));
    StoreLock.take(
        shop.store(),
        ".candor/lock",
        new PublishContext(
            () -> past, new Owner("elsewhere", 1), Trials.DATED, disk, List.of(), now.pauses()));

    assertThat(shop.publish(changed(site, 0, 1)).isWritten()).isTrue();
  }

  @Test
  void aPublishBetweenPlanAndLockIsDetected() throws Exception {
    shop.publish(site);
    StoreDestination slow =
        new StoreDestination(Shop.target(disk), shop.store(), Trials.context(disk));
    slow.look(changed(site, 0, 1));
    shop.publish(changed(site, 3, 1));

    assertThatThrownBy(
            () ->
                slow.publish(
                    new Changes(
                        List.of(), List.of("articles/p0/index.html"), List.of(), List.of(), 1)))
        .hasMessageContaining("has ended in the meantime; publish again");
  }

  @Test
  void aLostRecordIsRecreatedFromTheFilesThere() throws Exception {
    shop.publish(site);
    Files.delete(disk.resolve("store/.candor/live"));
    FaultyStore store = counting();

    Published published = shop.publish(store, changed(site, 0, 1));

    assertThat(published.notes()).anyMatch(note -> note.contains("recreated"));
    assertThat(store.written()).filteredOn(p -> !p.startsWith(".candor/")).hasSize(1);
    assertThat(shop.shown()).isEqualTo(Shop.of(changed(site, 0, 1)));
  }

  @Test
  void anEarlierReleaseIsRestoredWithoutABuild() throws Exception {
    shop.publish(site);
    List<Artifact> second = changed(Trials.site("2", 10), 0, 0);
    shop.publish(second);
    List<Artifact> third = changed(second, 1, 3);
    shop.publish(third);

    Published back =
        Shop.publisher(shop.store(), Shop.target(disk), Trials.context(disk))
            .rollBack(OptionalInt.of(1));

    assertThat(back.isWritten()).isTrue();
    assertThat(shop.shown()).isEqualTo(Shop.of(site));
    assertThatThrownBy(
            () ->
                Shop.publisher(shop.store(), Shop.target(disk), Trials.context(disk))
                    .rollBack(OptionalInt.of(9)))
        .hasMessageContaining("release 9 can't be restored; these can: 3 (");
  }

  @Test
  void onlyTheLastReleasesAreKept() throws Exception {
    TargetSettings two = Trials.with(Shop.target(disk), new PublishLimits(20, 2, Verify.NONE));
    for (int i = 0; i < 5; i++) {
      Shop.publisher(shop.store(), two, Trials.context(disk)).publish(changed(site, i, 1));
    }

    try (var releases = Files.list(disk.resolve("store/.candor/releases"))) {
      assertThat(releases.map(p -> p.getFileName().toString()))
          .containsExactlyInAnyOrder("000003", "000004");
    }
    try (var kept = Files.list(disk.resolve("store/.candor/kept"))) {
      assertThat(kept).hasSizeLessThan(8); // eight were replaced in all
    }
  }

  @Test
  void aSiteWithAPrefixHasItsRecordsBesideIt() throws Exception {
    TargetSettings target = Shop.target(disk, "prefix", "www/site");

    Shop.publisher(shop.store(), target, Trials.context(disk)).publish(site);

    assertThat(shop.shown().keySet())
        .contains("www/site/index.html", "www/site.candor/live", "www/site.candor/owner")
        .doesNotContain("www/site.candor/next", "www/site.candor/lock");
    Published again = Shop.publisher(shop.store(), target, Trials.context(disk)).publish(site);
    assertThat(again.changes().isNothing()).isTrue();
  }

  @Test
  void whatWasWrittenIsReadBackBeforeAnythingIsDeleted() throws Exception {
    shop.publish(site);
    FolderStore lying =
        new FolderStore(disk.resolve("store"), false) {
          @Override
          public Optional<StoredFile> read(String path) throws StoreFault {
            return path.startsWith("articles/")
                ? Optional.of(new StoredFile(new byte[0], ""))
                : super.read(path);
          }
        };
    List<Artifact> fewer = changed(site, 0, 1);
    fewer.removeIf(a -> a.path().value().startsWith("articles/p9/"));

    assertThatThrownBy(() -> shop.publish(lying, fewer)).hasMessageContaining("reads differently");
    assertThat(disk.resolve("store/articles/p9/index.html")).exists();
  }
}
