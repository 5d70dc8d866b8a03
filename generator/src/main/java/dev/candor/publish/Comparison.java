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

/** Compares artifacts with the files in a folder. Any number of threads may call it. */
final class Comparison {

  /**
   * The result for one artifact.
   *
   * @param same whether the folder has it with the same bytes
   */
  record Verdict(Made made, boolean same) {}

  private final PublishedTree tree;
  private final Manifest before;
  private final Map<String, Found> present = new HashMap<>();

  /**
   * A comparison with a folder.
   *
   * @param before the files in it that Candor made
   */
  Comparison(PublishedTree tree, Manifest before) {
    this.tree = tree;
    this.before = before;
    for (Found found : tree.found()) {
      if (!found.isFolder()) {
        present.put(found.key(), found);
      }
    }
  }

  /** Refuses an artifact whose path has a file that Candor did not make. */
  Verdict of(Artifact artifact) throws PublishException {
    String path = artifact.path().value();
    byte[] bytes = artifact.bytes();
    Found found = present.get(path);
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
