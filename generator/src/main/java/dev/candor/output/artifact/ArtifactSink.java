package dev.candor.output.artifact;

import java.util.List;

/** Takes the files of a site as they are made, some at a time, from any number of threads. */
public interface ArtifactSink {

  /** Leaves files with whoever made them. */
  ArtifactSink NOBODY = made -> made;

  /** Files that were made; what comes back stands for them from then on, in their order. */
  List<Artifact> take(List<Artifact> made);
}
