package dev.candor.publish.target;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.PublishException;
import java.util.List;
import java.util.Map;

/**
 * A target that has been reached. First it is looked at, then perhaps written: whatever kind it is,
 * readers see the old bytes of a page or the new ones, and nobody else's files are touched.
 */
public interface Destination extends AutoCloseable {

  /** Where it is, in words for a person. */
  String place();

  /** The site as this kind of target needs it: with files besides that its server reads. */
  default List<Artifact> furnish(List<Artifact> site) {
    return site;
  }

  /**
   * Looks at what stands there beside the wanted site, and changes nothing. Refuses a target that
   * is not Candor's, or not this site's.
   */
  Live look(List<Artifact> wanted) throws PublishException;

  /** Makes it the site that it was last looked at for. */
  Written publish(Changes changes) throws PublishException;

  /** Looks at what stands there beside an earlier release: its sizes by path, and what there is. */
  Comparison lookBack(Release release) throws PublishException;

  /** Makes it the release that it was last looked at for. */
  Written goBack(Changes changes) throws PublishException;

  @Override
  void close();

  /** An earlier release beside what stands. */
  record Comparison(Map<String, Long> wanted, Live live) {}

  /** What was done: the release that readers see now, and how many files were read back. */
  record Written(Release release, int verified) {}
}
