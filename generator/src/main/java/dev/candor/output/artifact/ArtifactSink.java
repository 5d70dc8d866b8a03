package dev.candor.output.artifact;

import java.util.List;

/** Receives the files of a site as they are made, some at a time, from any number of threads. */
public interface ArtifactSink {

  /** Keeps no copy: each file stays with its maker. */
  ArtifactSink NOBODY = made -> made;

  /** Takes files that were made, and returns what replaces them, in their order. */
  List<Artifact> take(List<Artifact> made);
}
