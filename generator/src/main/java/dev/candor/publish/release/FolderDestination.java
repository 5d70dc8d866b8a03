package dev.candor.publish.release;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Fingerprint;
import dev.candor.publish.FolderLock;
import dev.candor.publish.Manifest;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.NewTree;
import dev.candor.publish.Plan;
import dev.candor.publish.PublishException;
import dev.candor.publish.PublishedTree;
import dev.candor.publish.TargetGuard;
import dev.candor.publish.release.ReleaseFolder.Recorded;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Live;
import dev.candor.publish.target.Live.LiveFile;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.ReleaseRecord;
import dev.candor.publish.target.Sample;
import dev.candor.publish.target.TargetSettings;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A folder on this machine that holds releases, and the link to the one that is served. */
public final class FolderDestination implements Destination {

  private final TargetSettings target;
  private final PublishContext context;
  private final Path path;
  private final ReleaseFolder folder;
  private OptionalInt served = OptionalInt.empty();
  private @Nullable Plan plan;
  private @Nullable ReleaseRecord wantedBack;

  public FolderDestination(TargetSettings target, PublishContext context) throws PublishException {
    this.target = target;
    this.context = context;
    this.path = new TargetGuard(context.guarded()).check(target.path("path"));
    this.folder = new ReleaseFolder(path);
  }

  @Override
  public String place() {
    return path.toString();
  }

  @Override
  public Live look(List<Artifact> wanted) throws PublishException {
    folder.check(target.site());
    served = folder.served();
    Optional<Recorded> record = servedRecord();
    Manifest before = record.map(r -> r.record().files()).orElse(Manifest.EMPTY);
    Path site = served.isPresent() ? folder.site(served.getAsInt()) : path.resolve("none");
    Plan planned = Plan.of(wanted, PublishedTree.of(site), before);
    plan = planned;
    Map<String, LiveFile> files = new TreeMap<>();
    for (Artifact artifact : planned.same()) {
      files.put(artifact.path().value(), new LiveFile(artifact.length(), true));
    }
    for (Artifact artifact : planned.fresh()) {
      Made made = before.files().get(artifact.path().value());
      if (made != null) {
        files.put(artifact.path().value(), new LiveFile(made.size(), false));
      }
    }
    planned
        .leftovers()
        .gone()
        .forEach(p -> files.put(p, new LiveFile(before.made(p).size(), false)));
    return live(record, files, notes(record, planned));
  }

  private Optional<Recorded> servedRecord() throws PublishException {
    return served.isPresent() ? Optional.of(folder.record(served.getAsInt())) : Optional.empty();
  }

  private static List<String> notes(Optional<Recorded> record, Plan plan) {
    List<String> notes = new ArrayList<>();
    if (record.filter(Recorded::anew).isPresent()) {
      notes.add(
          "The record of the live release was missing; it was recreated from the files there.");
    }
    plan.leftovers()
        .kept()
        .forEach(p -> notes.add(p + " was changed after Candor made it, and is kept."));
    return notes;
  }

  private Live live(Optional<Recorded> record, Map<String, LiveFile> files, List<String> notes)
      throws PublishException {
    List<Release> earlier = new ArrayList<>();
    for (int number : folder.numbers().descendingSet()) {
      if (served.isEmpty() || served.getAsInt() != number) {
        earlier.add(folder.record(number).record().release());
      }
    }
    return new Live(files, record.map(r -> r.record().release()), earlier, notes);
  }

  @Override
  public Written publish(Changes changes) throws PublishException {
    Plan planned = plan;
    if (planned == null) {
      throw new IllegalStateException("look() comes before publish()");
    }
    return locked(
        () -> {
          folder.claim(target.site());
          TreeSet<Integer> numbers = folder.numbers();
          int number = numbers.isEmpty() ? 1 : numbers.last() + 1;
          String now = context.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString();
          Release release = new Release(number, now);
          Path site = folder.makeRoom();
          NewTree.build(site, planned);
          List<String> written = new ArrayList<>(changes.added());
          written.addAll(changes.changed());
          int verified = verify(site, planned.manifest(), written);
          folder.keep(new ReleaseRecord(release, planned.manifest(), Manifest.EMPTY));
          folder.serve(number);
          prune(number);
          return new Written(release, verified);
        });
  }

  private Written locked(FolderLock.Work<Written> work) throws PublishException {
    OptionalInt looked = served;
    folder.open();
    return FolderLock.holding(
        folder.lock(),
        path,
        () -> {
          if (!folder.served().equals(looked)) {
            throw new PublishException(
                "another publish into " + path + " has ended in the meantime; publish again");
          }
          return work.run();
        });
  }

  private int verify(Path site, Manifest manifest, List<String> written) throws PublishException {
    List<String> chosen = Sample.of(target.limits().verify(), written);
    for (String file : chosen) {
      byte[] bytes = ReleaseFolder.read(site.resolve(file));
      if (!Fingerprint.of(bytes).equals(manifest.made(file).hash())) {
        throw new PublishException(
            site.resolve(file)
                + " does not contain what was written; check the disk, and publish again");
      }
    }
    return chosen.size();
  }

  /** Deletes all but the live release and the newest others. */
  private void prune(int live) throws PublishException {
    List<Integer> others = new ArrayList<>(folder.numbers().descendingSet());
    others.remove(Integer.valueOf(live));
    folder.drop(others.subList(Math.min(target.limits().keep(), others.size()), others.size()));
  }

  @Override
  public Comparison lookAtRelease(Release release) throws PublishException {
    ReleaseRecord back = folder.record(release.number()).record();
    wantedBack = back;
    Optional<Recorded> record = servedRecord();
    Map<String, LiveFile> files = new TreeMap<>();
    record.ifPresent(
        r ->
            r.record()
                .files()
                .files()
                .forEach(
                    (file, made) ->
                        files.put(
                            file,
                            new LiveFile(
                                made.size(), made.equals(back.files().files().get(file))))));
    Map<String, Long> sizes = new TreeMap<>();
    back.files().files().forEach((file, made) -> sizes.put(file, made.size()));
    return new Comparison(sizes, live(record, files, List.of()));
  }

  @Override
  public Written rollBack(Changes changes) throws PublishException {
    ReleaseRecord back = wantedBack;
    if (back == null) {
      throw new IllegalStateException("lookAtRelease() comes before rollBack()");
    }
    return locked(
        () -> {
          int number = back.release().number();
          List<String> files = List.copyOf(back.files().files().keySet());
          int verified = verify(folder.site(number), back.files(), files);
          folder.serve(number);
          return new Written(back.release(), verified);
        });
  }

  @Override
  public void close() {
    // nothing is open
  }
}
