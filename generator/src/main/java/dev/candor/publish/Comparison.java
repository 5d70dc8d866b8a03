package dev.candor.publish;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishedTree.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** Tells whether artifacts stand in a folder already. Any number of threads may ask. */
final class Comparison {

  /** What a file is as it was made now, and whether it stands there with the same bytes. */
  record Verdict(Made made, boolean same) {}

  private final PublishedTree tree;
  private final Manifest before;
  private final Map<String, Found> standing = new HashMap<>();

  /** With a folder, and what Candor made in it. */
  Comparison(PublishedTree tree, Manifest before) {
    this.tree = tree;
    this.before = before;
    for (Found found : tree.found()) {
      if (!found.isFolder()) {
        standing.put(found.key(), found);
      }
    }
  }

  /** Refuses an artifact in whose place something stands that Candor did not make. */
  Verdict of(Artifact artifact) throws PublishException {
    String path = artifact.path().value();
    byte[] bytes = artifact.bytes();
    Found found = standing.get(path);
    boolean same = found != null && holds(found, bytes);
    if (found != null && !same && !before.lists(path)) {
      throw foreign(path);
    }
    return new Verdict(new Made(Fingerprint.of(bytes), bytes.length), same);
  }

  private boolean holds(Found found, byte[] bytes) throws PublishException {
    if (!found.isFile() || found.attributes().size() != bytes.length) {
      return false;
    }
    Path file = tree.folder().resolve(found.relative());
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      throw PublishException.of("can't read " + file, e);
    }
  }

  private PublishException foreign(String path) {
    return new PublishException(
        "can't publish "
            + path
            + ": "
            + tree.folder().resolve(path)
            + " has other content and was not made by Candor; "
            + "move it away or delete it, and publish again");
  }
}
