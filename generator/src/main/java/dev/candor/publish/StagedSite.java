package dev.candor.publish;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Comparison.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A site that is built beside the published one while its files are still being made, and then
 * replaces it or is discarded. No other publisher can use the folder until it is closed.
 */
public final class StagedSite implements AutoCloseable {

  private final Path target;
  private final StagingArea staging;
  private final FolderLock lock;
  private final Manifest before;
  private final PublishedTree published;
  private final Comparison comparison;
  private final Map<String, Verdict> taken = new ConcurrentHashMap<>();
  private @Nullable NewTree tree;

  private StagedSite(Path target, StagingArea staging, FolderLock lock) throws PublishException {
    this.target = target;
    this.staging = staging;
    this.lock = lock;
    staging.recover();
    this.before = staging.manifest();
    this.published = PublishedTree.of(target);
    this.comparison = new Comparison(published, before);
  }

  /** A new site for a folder that has been checked. */
  static StagedSite in(Path target) throws PublishException {
    StagingArea staging = StagingArea.of(target);
    staging.open();
    FolderLock lock = FolderLock.on(staging.lock(), target);
    try {
      return new StagedSite(target, staging, lock);
    } catch (PublishException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /**
   * Accepts an artifact before the others. It is written unless the published folder has the same
   * file. The artifact that is returned reads its bytes from the disk. Any number of threads may
   * call it.
   */
  public Artifact take(Artifact artifact) throws PublishException {
    String path = artifact.path().value();
    try {
      Verdict verdict = comparison.of(artifact);
      if (!verdict.same()) {
        tree().write(artifact);
      }
      taken.put(path, verdict);
      Path file = (verdict.same() ? target : staging.room()).resolve(path);
      return artifact.readBy(() -> read(file, verdict.made().hash()));
    } catch (InvalidPathException e) {
      throw unsupportedName(e);
    }
  }

  /** The bytes that were written into a file, or none: what it holds may have changed since. */
  private static byte[] read(Path file, String fingerprint) {
    try {
      byte[] bytes = Files.readAllBytes(file);
      if (!Fingerprint.of(bytes).equals(fingerprint)) {
        throw new IOException("it was changed after it was written");
      }
      return bytes;
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + file + " back: " + e.getMessage(), e);
    }
  }

  /**
   * Published artifacts as the files that they are now. Those that {@link #take} gave back were
   * beside the site, and are there no more.
   */
  public List<Artifact> published(List<Artifact> artifacts) {
    List<Artifact> files = new ArrayList<>(artifacts.size());
    for (Artifact artifact : artifacts) {
      String path = artifact.path().value();
      Path file = target.resolve(path);
      Verdict known = taken.get(path);
      if (known == null) {
        files.add(artifact);
      } else {
        files.add(artifact.readBy(() -> read(file, known.made().hash())));
      }
    }
    return files;
  }

  private synchronized NewTree tree() throws PublishException {
    NewTree building = tree;
    if (building == null) {
      List<PublishedTree.Found> foreign = Leftovers.foreignFolders(published, before);
      building = new NewTree(staging.makeRoom(), published, foreign);
      tree = building;
    }
    return building;
  }

  /**
   * Publishes all artifacts, accepted before or not.
   *
   * @param done gets the number of artifacts in place: rising, from one thread at a time
   * @throws IllegalArgumentException if two artifacts can't both be files of one folder on every
   *     operating system
   */
  public PublishReport publish(List<Artifact> artifacts, IntConsumer done) throws PublishException {
    requireDistinct(artifacts);
    try {
      Leftovers leftovers = Leftovers.of(artifacts, published, before);
      Plan plan = Plan.of(artifacts, leftovers, this::verdictOn);
      if (!plan.isDone()) {
        tree().complete(plan, done);
        staging.exchange(plan.manifest());
      } else {
        if (!plan.manifest().equals(before)) {
          staging.keep(plan.manifest());
        }
        done.accept(artifacts.size());
      }
      return plan.report();
    } catch (InvalidPathException e) {
      throw unsupportedName(e);
    }
  }

  private Verdict verdictOn(Artifact artifact) throws PublishException {
    Verdict known = taken.get(artifact.path().value());
    return known == null ? comparison.of(artifact) : known;
  }

  private static PublishException unsupportedName(InvalidPathException e) {
    return new PublishException(
        "can't publish "
            + e.getInput()
            + ": this system is not set up for such file names; set LC_ALL=C.UTF-8 in the"
            + " environment",
        e);
  }

  /** Refuses artifacts that can't all be files in one folder. */
  static void requireDistinct(List<Artifact> artifacts) {
    Map<String, String> files = new HashMap<>();
    Set<String> folders = new HashSet<>();
    for (Artifact artifact : artifacts) {
      String path = artifact.path().value();
      String twin = files.put(folded(path), path);
      if (twin != null) {
        throw new IllegalArgumentException("one file for two artifacts: " + twin + ", " + path);
      }
      Leftovers.addFoldersOf(path, folders);
    }
    Map<String, String> spelled = new HashMap<>();
    for (String folder : folders) {
      String key = folded(folder);
      String twin = files.getOrDefault(key, spelled.put(key, folder));
      if (twin != null) {
        throw new IllegalArgumentException("one name for two things: " + twin + ", " + folder);
      }
    }
  }

  /** The same text for all paths that some file systems take for the same. */
  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** Discards what was not published. */
  @Override
  public void close() {
    try {
      staging.discard();
    } finally {
      lock.close();
    }
  }
}
