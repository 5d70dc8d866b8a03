package dev.candor.publish;

import dev.candor.output.artifact.Artifact;
import java.nio.file.Path;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * Publishes into a folder on this machine, completely or not at all: the new site is built beside
 * the old one and then replaces it. Files that Candor did not make are kept.
 */
public final class FolderPublisher {

  private final Path folder;
  private final TargetGuard guard;

  public FolderPublisher(Path folder) {
    this(folder, List.of());
  }

  /**
   * A publisher with guarded paths, such as those of the content, the themes and the repository: it
   * refuses a folder that is, contains or is inside one of them.
   */
  public FolderPublisher(Path folder, List<Path> guarded) {
    this.folder = folder;
    this.guard = new TargetGuard(guarded);
  }

  public PublishReport publish(List<Artifact> artifacts) throws PublishException {
    return publish(artifacts, done -> {});
  }

  /**
   * Publishes, and reports progress.
   *
   * @param done gets the number of artifacts in place: rising, from one thread at a time
   * @throws IllegalArgumentException if two artifacts can't both be files of one folder on every
   *     operating system
   */
  public PublishReport publish(List<Artifact> artifacts, IntConsumer done) throws PublishException {
    StagedSite.requireDistinct(artifacts); // before anything is made on the disk
    try (StagedSite site = begin()) {
      return site.publish(artifacts, done);
    }
  }

  /** Starts a site whose files are still being made. */
  public StagedSite begin() throws PublishException {
    return StagedSite.in(guard.check(folder));
  }

  /**
   * Completes or undoes what a killed publish left, so that the folder has the old site or the new
   * one. {@link #publish} does so too.
   */
  public void recover() throws PublishException {
    Path target = guard.check(folder);
    StagingArea staging = StagingArea.of(target);
    if (staging.exists()) {
      FolderLock.holding(
          staging.lock(),
          target,
          () -> {
            staging.recover();
            return staging;
          });
    }
  }
}
