package dev.candor.publish.run;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.FolderCache;
import dev.candor.publish.PublishException;
import dev.candor.publish.compress.Compressed;
import dev.candor.publish.kind.TargetKind;
import dev.candor.publish.run.Published.Action;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Destination.Comparison;
import dev.candor.publish.target.Destination.Written;
import dev.candor.publish.target.Live;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.TargetSettings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Publishes to one target: looks at what is there, plans, and acts if that was asked for and
 * nothing speaks against it. No secret is in what it says.
 */
public final class Publisher {

  private final TargetSettings target;
  private final TargetKind kind;
  private final PublishContext circumstances;

  public Publisher(TargetSettings target, TargetKind kind, PublishContext circumstances) {
    this.target = target;
    this.kind = kind;
    this.circumstances = circumstances;
  }

  /** What is done with a target that was reached. */
  private interface Work {
    Published with(Destination destination) throws PublishException;
  }

  /** Makes the target this site; with {@code dryRun} only says what that would change. */
  public Published publish(List<Artifact> site, boolean dryRun) throws PublishException {
    return reached(
        destination -> {
          List<Artifact> wanted =
              Compressed.beside(destination.furnish(site), target.precompress(), cache());
          Live live = destination.look(wanted);
          Map<String, Long> sizes = new TreeMap<>();
          wanted.forEach(a -> sizes.put(a.path().value(), (long) a.length()));
          Changes changes = Changes.of(sizes, live);
          refuseMassDeletion(live, changes);
          Set<String> restyled = restyled(destination, wanted, changes);
          if (dryRun || changes.isNothing()) {
            Action action = dryRun ? Action.PLAN : Action.PUBLISH;
            return published(destination, action, live, live.current(), changes, restyled, 0);
          }
          Written written = destination.publish(changes);
          return published(
              destination,
              Action.PUBLISH,
              live,
              Optional.of(written.release()),
              changes,
              restyled,
              written.verified());
        });
  }

  /** Makes the target an earlier release: the one of a number, or the last before the live one. */
  public Published goBack(OptionalInt number, boolean dryRun) throws PublishException {
    return reached(
        destination -> {
          Live now = destination.look(List.of());
          Comparison back = destination.lookBack(chosen(now, number));
          Changes changes = Changes.of(back.wanted(), back.live());
          if (dryRun || changes.isNothing()) {
            Action action = dryRun ? Action.PLAN_BACK : Action.GO_BACK;
            return published(
                destination, action, back.live(), back.live().current(), changes, Set.of(), 0);
          }
          Written written = destination.goBack(changes);
          return published(
              destination,
              Action.GO_BACK,
              back.live(),
              Optional.of(written.release()),
              changes,
              Set.of(),
              written.verified());
        });
  }

  /** Looks a second time, at pages as they would be, and in the end at the site as it is wanted. */
  private static Set<String> restyled(
      Destination destination, List<Artifact> wanted, Changes changes) throws PublishException {
    List<Artifact> asBefore = AssetOnlyChanges.asBefore(wanted, changes);
    if (asBefore.isEmpty()) {
      return Set.of();
    }
    Map<String, Live.Standing> standing = destination.look(asBefore).files();
    destination.look(wanted);
    Set<String> restyled = new TreeSet<>();
    for (Artifact page : asBefore) {
      Live.Standing there = standing.get(page.path().value());
      if (there != null && there.asWanted()) {
        restyled.add(page.path().value());
      }
    }
    return restyled;
  }

  private FolderCache cache() {
    return new FolderCache(circumstances.scratch().resolve("precompressed"));
  }

  private Release chosen(Live live, OptionalInt number) throws PublishException {
    if (live.earlier().isEmpty()) {
      throw new PublishException(
          "there is no earlier release at the target \"" + target.name() + "\" to go back to");
    }
    if (number.isEmpty()) {
      int now = live.current().map(Release::number).orElse(Integer.MAX_VALUE);
      return live.earlier().stream()
          .filter(release -> release.number() < now)
          .findFirst()
          .orElse(live.earlier().get(0));
    }
    return live.earlier().stream()
        .filter(release -> release.number() == number.getAsInt())
        .findFirst()
        .orElseThrow(
            () ->
                new PublishException(
                    "release "
                        + number.getAsInt()
                        + " can't be gone back to; these can: "
                        + String.join(
                            ", ",
                            live.earlier().stream()
                                .map(r -> r.number() + " (" + r.made() + ")")
                                .toList())));
  }

  private void refuseMassDeletion(Live live, Changes changes) throws PublishException {
    int pages = Changes.pages(List.copyOf(live.files().keySet()));
    int going = Changes.pages(changes.deleted());
    if (going * 100L > (long) target.terms().maxDeletes() * pages) {
      List<String> some = changes.deleted().stream().filter(p -> p.endsWith(".html")).toList();
      int share = (int) Math.ceil(going * 100.0 / pages);
      throw new PublishException(
          going
              + " of "
              + pages
              + " pages would be deleted, more than "
              + target.terms().maxDeletes()
              + " in a hundred ("
              + String.join(", ", some.subList(0, Math.min(3, some.size())))
              + (some.size() > 3 ? ", ..." : "")
              + "): nothing was written; if that is meant, give the target \""
              + target.name()
              + "\" maxDeletes: "
              + share
              + " for this once");
    }
  }

  private Published reached(Work work) throws PublishException {
    try (Destination destination = kind.reach(target, circumstances)) {
      return work.with(destination);
    } catch (PublishException e) {
      // The cause is left behind: what a library says of a failed request may hold its headers.
      throw new PublishException(target.secrets().hiddenIn(String.valueOf(e.getMessage())));
    }
  }

  private Published published(
      Destination destination,
      Action action,
      Live live,
      Optional<Release> after,
      Changes changes,
      Set<String> restyled,
      int verified) {
    return new Published(
        target.name(),
        destination.place(),
        action,
        live.current(),
        after,
        changes,
        restyled,
        verified,
        live.earlier(),
        live.notes());
  }
}
