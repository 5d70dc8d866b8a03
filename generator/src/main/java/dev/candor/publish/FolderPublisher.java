package dev.candor.publish;

import dev.candor.output.Artifact;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Publishes into a folder of this machine, whole or not at all: the new site is built beside the
 * old one, then takes its place. Files that Candor did not make stay as they are.
 */
public final class FolderPublisher {

  private final Path folder;
  private final TargetGuard guard;

  public FolderPublisher(Path folder) {
    this(folder, List.of());
  }

  /**
   * A publisher that refuses a folder which is, contains or lies in one of the guarded paths, such
   * as those of the content, the themes and the repository.
   */
  public FolderPublisher(Path folder, List<Path> guarded) {
    this.folder = folder;
    this.guard = new TargetGuard(guarded);
  }

  public PublishReport publish(List<Artifact> artifacts) throws PublishException {
    return publish(artifacts, done -> {});
  }

  /**
   * Publishes, and tells how many artifacts are in place: one thread at a time, with rising
   * numbers.
   *
   * @throws IllegalArgumentException if two artifacts can't both be files of one folder on every
   *     operating system
   */
  public PublishReport publish(List<Artifact> artifacts, IntConsumer done) throws PublishException {
    requireDistinct(artifacts);
    Path target = guard.check(folder);
    Workshop workshop = Workshop.of(target);
    workshop.open();
    return FolderLock.holding(
        workshop.lock(), target, () -> publish(artifacts, done, target, workshop));
  }

  /**
   * Ends what a killed publish left half done, so that the folder is the old site or the new one.
   * {@link #publish} does so too.
   */
  public void heal() throws PublishException {
    Path target = guard.check(folder);
    Workshop workshop = Workshop.of(target);
    if (workshop.exists()) {
      FolderLock.holding(
          workshop.lock(),
          target,
          () -> {
            workshop.heal();
            return workshop;
          });
    }
  }

  private static PublishReport publish(
      List<Artifact> artifacts, IntConsumer done, Path target, Workshop workshop)
      throws PublishException {
    workshop.heal();
    Manifest before = workshop.manifest();
    try {
      Plan plan = Plan.of(artifacts, PublishedTree.of(target), before);
      if (!plan.isDone()) {
        NewTree.build(workshop.makeRoom(), plan, done);
        workshop.exchange(plan.manifest());
      } else {
        if (!plan.manifest().equals(before)) {
          workshop.keep(plan.manifest());
        }
        done.accept(artifacts.size());
      }
      return plan.report();
    } catch (InvalidPathException e) {
      throw new PublishException(
          "can't publish "
              + e.getInput()
              + ": this system has no such file names as it is set up; set LC_ALL=C.UTF-8",
          e);
    } finally {
      workshop.throwAway();
    }
  }

  private static void requireDistinct(List<Artifact> artifacts) {
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

  /** What paths have in common that some file systems take for the same. */
  private static String folded(String path) {
    return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
