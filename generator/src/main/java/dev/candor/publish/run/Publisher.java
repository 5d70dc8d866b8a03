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
 * Publishes to one target: compares it with the site, plans, and writes unless this is a dry run or
 * something forbids it. Its messages contain no secrets.
 */
public final class Publisher {

  private final TargetSettings target;
  private final TargetKind kind;
  private final PublishContext context;

  public Publisher(TargetSettings target, TargetKind kind, PublishContext context) {
    this.target = target;
    this.kind = kind;
    this.context = context;
  }

  /** Something to do with a target once it has been reached. */
  private interface Work {
    Published with(Destination destination) throws PublishException;
  }

  /** Publishes this site. */
  public Published publish(List<Artifact> site) throws PublishException {
    return publish(site, Action.PUBLISH);
  }

  /** What publishing this site would change; changes nothing. */
  public Published plan(List<Artifact> site) throws PublishException {
    return publish(site, Action.PLAN);
  }

  private Published publish(List<Artifact> site, Action action) throws PublishException {
    return reached(
        destination -> {
          List<Artifact> wanted =
              Compressed.beside(destination.withServerFiles(site), target.precompress(), cache());
          Live live = destination.look(wanted);
          Map<String, Long> sizes = new TreeMap<>();
          wanted.forEach(a -> sizes.put(a.path().value(), (long) a.length()));
          Changes changes = Changes.of(sizes, live);
          refuseMassDeletion(live, changes);
          Set<String> restyled = restyled(destination, wanted, changes);
          if (action == Action.PLAN || changes.isNothing()) {
            return published(destination, action, live, live.current(), changes, restyled, 0);
          }
          Written written = destination.publish(changes);
          return published(
              destination,
              action,
              live,
              Optional.of(written.release()),
              changes,
              restyled,
              written.verified());
        });
  }

  /** Restores an earlier release: the one with this number, or the last before the live one. */
  public Published rollBack(OptionalInt number) throws PublishException {
    return rollBack(number, Action.GO_BACK);
  }

  /** What restoring an earlier release would change; changes nothing. */
  public Published planRollBack(OptionalInt number) throws PublishException {
    return rollBack(number, Action.PLAN_BACK);
  }

  private Published rollBack(OptionalInt number, Action action) throws PublishException {
    return reached(
        destination -> {
          Live now = destination.look(List.of());
          Comparison back = destination.lookAtRelease(chosen(now, number));
          Changes changes = Changes.of(back.wanted(), back.live());
          if (action == Action.PLAN_BACK || changes.isNothing()) {
            return published(
                destination, action, back.live(), back.live().current(), changes, Set.of(), 0);
          }
          Written written = destination.rollBack(changes);
          return published(
              destination,
              action,
              back.live(),
              Optional.of(written.release()),
              changes,
              Set.of(),
              written.verified());
        });
  }

  /** Compares the pages with the old names, and then the wanted site again. */
  private static Set<String> restyled(
      Destination destination, List<Artifact> wanted, Changes changes) throws PublishException {
    List<Artifact> asBefore = AssetOnlyChanges.asBefore(wanted, changes);
    if (asBefore.isEmpty()) {
      return Set.of();
    }
    Map<String, Live.LiveFile> present = destination.look(asBefore).files();
    destination.look(wanted);
    Set<String> restyled = new TreeSet<>();
    for (Artifact page : asBefore) {
      Live.LiveFile there = present.get(page.path().value());
      if (there != null && there.upToDate()) {
        restyled.add(page.path().value());
      }
    }
    return restyled;
  }

  private FolderCache cache() {
    return new FolderCache(context.scratch().resolve("precompressed"));
  }

  private Release chosen(Live live, OptionalInt number) throws PublishException {
    if (live.earlier().isEmpty()) {
      throw new PublishException(
          "the target \"" + target.name() + "\" has no earlier release to roll back to");
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
                        + " can't be restored; these can: "
                        + String.join(
                            ", ",
                            live.earlier().stream()
                                .map(r -> r.number() + " (" + r.made() + ")")
                                .toList())));
  }

  private void refuseMassDeletion(Live live, Changes changes) throws PublishException {
    int pages = Changes.pages(List.copyOf(live.files().keySet()));
    int going = Changes.pages(changes.deleted());
    if (going * 100L > (long) target.limits().maxDeletes() * pages) {
      List<String> some = changes.deleted().stream().filter(p -> p.endsWith(".html")).toList();
      int share = (int) Math.ceil(going * 100.0 / pages);
      throw new PublishException(
          going
              + " of "
              + pages
              + " pages would be deleted, more than "
              + target.limits().maxDeletes()
              + " percent ("
              + String.join(", ", some.subList(0, Math.min(3, some.size())))
              + (some.size() > 3 ? ", ..." : "")
              + "), so nothing was written: if you mean it, set maxDeletes: "
              + share
              + " in the target \""
              + target.name()
              + "\" for this one publish");
    }
  }

  private Published reached(Work work) throws PublishException {
    try (Destination destination = kind.reach(target, context)) {
      return work.with(destination);
    } catch (PublishException e) {
      // Without the cause: the message of a library about a request may contain its headers.
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
