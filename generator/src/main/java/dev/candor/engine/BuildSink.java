package dev.candor.engine;

import dev.candor.check.Checks;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.ArtifactSink;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.PublishException;
import dev.candor.publish.PublishReport;
import dev.candor.publish.StagedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Receives the files of a build as they are made, and passes each to the checks. If they are to be
 * published into a folder, they are staged beside the current site, and later readers get them from
 * disk. Staged files that are not published are deleted.
 *
 * <p>Not keeping the files saves a quarter of the memory of a build of 10,000 pages: 640 MB at the
 * most, and 850 MB if they are kept ({@code bench/run.py --pages 10000}, its peak).
 */
final class BuildSink implements ArtifactSink, AutoCloseable {

  private final Checks checks;
  private final @Nullable FolderPublisher publisher;
  private final @Nullable StagedSite site;

  /** Why nothing can be published; reported only if there are no other findings. */
  private final AtomicReference<@Nullable PublishException> obstacle = new AtomicReference<>();

  private BuildSink(Checks checks, @Nullable FolderPublisher publisher) {
    this.checks = checks;
    this.publisher = publisher;
    this.site = publisher == null ? null : begun(publisher);
  }

  /** Null if another build is publishing now; it may have finished by the end of this one. */
  private static @Nullable StagedSite begun(FolderPublisher publisher) {
    try {
      return publisher.begin();
    } catch (PublishException e) {
      return null;
    }
  }

  /** Files are checked and kept in memory. */
  static BuildSink of(Checks checks) {
    return new BuildSink(checks, null);
  }

  /** Files are checked and staged to be published. */
  static BuildSink of(Checks checks, FolderPublisher publisher) {
    return new BuildSink(checks, publisher);
  }

  @Override
  public List<Artifact> take(List<Artifact> made) {
    checks.take(made);
    if (site == null || obstacle.get() != null) {
      return made;
    }
    try {
      List<Artifact> laidDown = new ArrayList<>(made.size());
      for (Artifact artifact : made) {
        laidDown.add(site.take(artifact));
      }
      return laidDown;
    } catch (PublishException e) {
      obstacle.compareAndSet(null, e);
      return made;
    }
  }

  /** The artifacts, readable from the published folder. */
  List<Artifact> published(List<Artifact> artifacts) {
    return site == null ? artifacts : site.published(artifacts);
  }

  /** Whether artifacts stay readable because they are in memory. */
  boolean isInMemory() {
    return site == null;
  }

  Checks checks() {
    return checks;
  }

  /** Publishes the build's files, once all have arrived. */
  PublishReport publish(List<Artifact> artifacts) throws PublishException {
    PublishException inTheWay = obstacle.get();
    if (inTheWay != null) {
      throw inTheWay;
    }
    if (site != null) {
      return site.publish(artifacts, done -> {});
    }
    if (publisher == null) {
      throw new IllegalStateException("these files were never meant to be published");
    }
    return publisher.publish(artifacts);
  }

  @Override
  public void close() {
    if (site != null) {
      site.close();
    }
  }
}
