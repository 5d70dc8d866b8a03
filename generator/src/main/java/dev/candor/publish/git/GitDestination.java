package dev.candor.publish.git;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishException;
import dev.candor.publish.git.Branch.Blob;
import dev.candor.publish.git.Branch.Commit;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Destination;
import dev.candor.publish.target.Live;
import dev.candor.publish.target.Live.LiveFile;
import dev.candor.publish.target.Ownership;
import dev.candor.publish.target.PublishContext;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.TargetSettings;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A branch in which each commit is a release, with the published files and nothing else. Git moves
 * a branch from one complete site to the next in one step.
 */
public final class GitDestination implements Destination {

  private static final String MARK = ".candor/owner";
  private static final String DOMAIN = "CNAME";

  private final TargetSettings target;
  private final Repository repository;
  private final Branch branch;
  private final PublishContext context;
  private Map<String, byte[]> wanted = Map.of();
  private List<Commit> history = List.of();
  private Optional<Commit> back = Optional.empty();

  public GitDestination(TargetSettings target, PublishContext context) throws PublishException {
    this.target = target;
    this.context = context;
    this.repository = Repository.of(target, context);
    try {
      this.branch = repository.branch(target.required("branch"), target.limits().keep() + 1);
    } catch (PublishException e) {
      repository.close();
      throw e;
    }
  }

  @Override
  public String place() {
    return "the branch " + target.options().get("branch") + " of " + repository.name();
  }

  /** Adds the files that tell Pages-like hosts not to process the site, and its domain. */
  @Override
  public List<Artifact> withServerFiles(List<Artifact> site) {
    List<Artifact> all = new ArrayList<>(site);
    all.add(Artifact.of(SitePath.of(".nojekyll"), ""));
    target
        .option("cname")
        .ifPresent(name -> all.add(Artifact.of(SitePath.of(DOMAIN), name + "\n")));
    return all;
  }

  @Override
  public Live look(List<Artifact> site) throws PublishException {
    Map<String, byte[]> bytes = new HashMap<>();
    site.forEach(artifact -> bytes.put(artifact.path().value(), artifact.bytes()));
    wanted = bytes;
    history = List.of();
    if (branch.tip().isEmpty()) {
      return new Live(Map.of(), Optional.empty(), List.of(), List.of());
    }
    history = branch.fetch();
    Map<String, Blob> files = branch.files(history.get(0).id());
    refuseForeign(files);
    Map<String, LiveFile> present = new TreeMap<>();
    for (Map.Entry<String, Blob> file : ours(files, bytes.containsKey(DOMAIN)).entrySet()) {
      byte[] now = bytes.get(file.getKey());
      boolean same = now != null && file.getValue().hash().equals(Repository.hashOf(now));
      present.put(file.getKey(), new LiveFile(file.getValue().size(), same));
    }
    return live(present);
  }

  /** A domain that was set at the host, and not in site.yaml, is a file to keep. */
  private static Map<String, Blob> ours(Map<String, Blob> files, boolean domain) {
    Map<String, Blob> ours = new TreeMap<>(files);
    ours.remove(MARK);
    if (!domain) {
      ours.remove(DOMAIN);
    }
    return ours;
  }

  private void refuseForeign(Map<String, Blob> files) throws PublishException {
    Optional<String> mark = branch.text(history.get(0).id(), MARK);
    if (mark.isPresent()) {
      Ownership.check(mark.get(), MARK + " of the branch", target.site());
    } else if (!files.isEmpty()) {
      throw Ownership.notOurs(place(), files.keySet().iterator().next());
    }
  }

  private Live live(Map<String, LiveFile> files) {
    List<Release> earlier =
        history.stream().skip(1).flatMap(commit -> commit.release().stream()).toList();
    return new Live(files, history.get(0).release(), earlier, List.of());
  }

  @Override
  public Written publish(Changes changes) throws PublishException {
    String subject =
        String.format(
            java.util.Locale.ROOT,
            "%d new, %d changed, %d deleted",
            changes.added().size(),
            changes.changed().size(),
            changes.deleted().size());
    Map<String, byte[]> files = new TreeMap<>();
    changes.added().forEach(path -> put(files, path));
    changes.changed().forEach(path -> put(files, path));
    if (history.isEmpty() || branch.text(history.get(0).id(), MARK).isEmpty()) {
      files.put(MARK, Ownership.markOf(target.site()).getBytes(UTF_8));
    }
    Release release = next();
    String commit = repository.commit(head(), stamp(release, subject), files, changes.deleted());
    branch.push(commit);
    return new Written(release, changes.added().size() + changes.changed().size());
  }

  private void put(Map<String, byte[]> files, String path) {
    byte[] bytes = wanted.get(path);
    if (bytes != null) {
      files.put(path, bytes);
    }
  }

  private Optional<String> head() {
    return history.stream().findFirst().map(Commit::id);
  }

  /** The next number, with the date of the site. */
  private Release next() {
    int number =
        history.stream()
            .flatMap(c -> c.release().stream())
            .mapToInt(Release::number)
            .max()
            .orElse(0);
    return new Release(number + 1, context.dated().toString());
  }

  private Stamp stamp(Release release, String subject) {
    long before = history.isEmpty() ? 0 : history.get(0).seconds();
    long seconds = Math.max(before, context.dated().getEpochSecond());
    String message =
        "Publish release "
            + release.number()
            + ": "
            + subject
            + "\n\nCandor-Release: "
            + release.number()
            + "\n";
    return new Stamp(target.site(), seconds, message);
  }

  @Override
  public Comparison lookAtRelease(Release release) throws PublishException {
    Commit commit =
        history.stream()
            .filter(c -> c.release().equals(Optional.of(release)))
            .findFirst()
            .orElseThrow(
                () -> new PublishException("release " + release.number() + " is no longer kept"));
    back = Optional.of(commit);
    Map<String, Blob> then = ours(branch.files(commit.id()), true);
    Map<String, LiveFile> present = new TreeMap<>();
    ours(branch.files(history.get(0).id()), true)
        .forEach(
            (path, blob) ->
                present.put(path, new LiveFile(blob.size(), blob.equals(then.get(path)))));
    Map<String, Long> sizes = new TreeMap<>();
    then.forEach((path, blob) -> sizes.put(path, blob.size()));
    return new Comparison(sizes, live(present));
  }

  /** Makes a new commit with the files of an old one: the history keeps what came between. */
  @Override
  public Written rollBack(Changes changes) throws PublishException {
    Commit then = back.orElseThrow();
    Release release = next();
    int number = then.release().map(Release::number).orElse(0);
    String commit =
        repository.commitOf(then.id(), head(), stamp(release, "as release " + number + " was"));
    branch.push(commit);
    return new Written(release, changes.added().size() + changes.changed().size());
  }

  @Override
  public void close() {
    repository.close();
  }
}
