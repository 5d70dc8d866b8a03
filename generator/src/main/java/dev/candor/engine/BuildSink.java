package dev.candor.engine;

import dev.candor.check.Checks;
import dev.candor.output.Artifact;
import dev.candor.output.ArtifactSink;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.PublishException;
import dev.candor.publish.PublishReport;
import dev.candor.publish.StagedSite;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Where the files of a build go as they are made: the checks see them, and if they are to be
 * published into a folder, they are laid down beside what stands there, so that nobody has to keep
 * them in memory. What is not published at the end is thrown away.
 */
final class BuildSink implements ArtifactSink, AutoCloseable {

  private final Checks checks;
  private final @Nullable FolderPublisher publisher;
  private final @Nullable StagedSite site;

  /** Why nothing can be published: told only if nothing else speaks against it. */
  private final AtomicReference<@Nullable PublishException> obstacle = new AtomicReference<>();

  private BuildSink(Checks checks, @Nullable FolderPublisher publisher) {
    this.checks = checks;
    this.publisher = publisher;
    this.site = publisher == null ? null : begun(publisher);
  }

  /** None if another build is publishing just now: by the end of this one it may be done. */
  private static @Nullable StagedSite begun(FolderPublisher publisher) {
    try {
      return publisher.begin();
    } catch (PublishException e) {
      return null;
    }
  }

  /** Files are looked at and kept in memory. */
  static BuildSink of(Checks checks) {
    return new BuildSink(checks, null);
  }

  /** Files are looked at and made ready to be published. */
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

  /** Artifacts that were published, each as what it is after that. */
  List<Artifact> published(List<Artifact> artifacts) {
    return site == null ? artifacts : site.published(artifacts);
  }

  /** Whether artifacts can be read as long as anybody holds them: they are in memory. */
  boolean isInMemory() {
    return site == null;
  }

  Checks checks() {
    return checks;
  }

  /** Publishes the files of the build, all of which were taken. */
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
