package dev.candor.publish.target;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishException;
import java.util.List;
import java.util.Map;

/**
 * A target that has been reached: it is inspected first, and then perhaps written. Whatever its
 * kind, readers see the old bytes of a page or the new ones, and files that Candor did not make are
 * never changed.
 */
public interface Destination extends AutoCloseable {

  /** Where it is, for messages. */
  String place();

  /** The site with the extra files that the server of this kind of target reads. */
  default List<Artifact> withServerFiles(List<Artifact> site) {
    return site;
  }

  /**
   * Compares what is live with the wanted site, and changes nothing. Refuses a target that Candor
   * does not own, or that belongs to another site.
   */
  Live look(List<Artifact> wanted) throws PublishException;

  /** Publishes the site that it was last compared with. */
  Written publish(Changes changes) throws PublishException;

  /** Compares what is live with an earlier release. */
  Comparison lookAtRelease(Release release) throws PublishException;

  /** Publishes the release that it was last compared with. */
  Written rollBack(Changes changes) throws PublishException;

  @Override
  void close();

  /**
   * What is live, compared with an earlier release.
   *
   * @param wanted the sizes of the release's files by path
   */
  record Comparison(Map<String, Long> wanted, Live live) {}

  /**
   * The result of a publish.
   *
   * @param release what readers see now
   * @param verified how many files were read back
   */
  record Written(Release release, int verified) {}
}
