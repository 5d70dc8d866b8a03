package dev.candor.publish;

import dev.candor.output.artifact.Artifact;
import java.nio.file.Path;
import java.util.List;
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
    StagedSite.requireDistinct(artifacts); // before anything is made on the disk
    try (StagedSite site = begin()) {
      return site.publish(artifacts, done);
    }
  }

  /** Begins a site whose files are still to be made. */
  public StagedSite begin() throws PublishException {
    return StagedSite.in(guard.check(folder));
  }

  /**
   * Ends what a killed publish left half done, so that the folder is the old site or the new one.
   * {@link #publish} does so too.
   */
  public void heal() throws PublishException {
    Path target = guard.check(folder);
    StagingArea workshop = StagingArea.of(target);
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
}
