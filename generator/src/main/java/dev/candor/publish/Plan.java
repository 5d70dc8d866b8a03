package dev.candor.publish;

import dev.candor.output.Artifact;
import dev.candor.publish.PublishedTree.Found;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What is to become of each artifact and of each thing that stands in the folder. Nothing is
 * written to find it out.
 *
 * @param fresh the artifacts that aren't on disk with these bytes
 * @param same the artifacts that are
 * @param manifest of the tree to be
 */
public record Plan(
    List<Artifact> fresh, List<Artifact> same, Leftovers leftovers, Manifest manifest) {

  /** What stands there now. */
  PublishedTree tree() {
    return leftovers.tree();
  }

  /** Whether the folder already is what it should be. */
  boolean isDone() {
    return tree().exists() && fresh.isEmpty() && leftovers.gone().size() == 0;
  }

  PublishReport report() {
    return new PublishReport(fresh.size(), same.size(), leftovers.gone().size(), leftovers.kept());
  }

  public static Plan of(List<Artifact> artifacts, PublishedTree tree, Manifest before)
      throws PublishException {
    Leftovers leftovers = Leftovers.of(artifacts, tree, before);
    leftovers.refuseToBuryAny(artifacts);
    Map<String, Found> standing = new HashMap<>();
    for (Found found : tree.found()) {
      if (!found.isFolder()) {
        standing.put(found.key(), found);
      }
    }
    String[] hashes = new String[artifacts.size()];
    boolean[] equal = new boolean[artifacts.size()];
    Hands.each(
        artifacts.size(),
        i -> {
          Artifact artifact = artifacts.get(i);
          String path = artifact.path().value();
          Found found = standing.get(path);
          hashes[i] = Fingerprint.of(artifact.bytes());
          equal[i] = found != null && holds(tree.folder(), found, artifact.bytes());
          if (found != null && !equal[i] && !before.lists(path)) {
            throw foreign(tree.folder(), path);
          }
        });
    return sorted(artifacts, hashes, equal, leftovers);
  }

  private static boolean holds(Path folder, Found found, byte[] bytes) throws PublishException {
    if (!found.isFile() || found.attributes().size() != bytes.length) {
      return false;
    }
    Path file = folder.resolve(found.relative());
    try {
      return Arrays.equals(Files.readAllBytes(file), bytes);
    } catch (IOException e) {
      throw PublishException.of("can't read " + file, e);
    }
  }

  private static PublishException foreign(Path folder, String path) {
    return new PublishException(
        "can't publish "
            + path
            + ": "
            + folder.resolve(path)
            + " has other content and was not made by Candor; "
            + "move it away or delete it, and publish again");
  }

  private static Plan sorted(
      List<Artifact> artifacts, String[] hashes, boolean[] equal, Leftovers leftovers) {
    List<Artifact> fresh = new ArrayList<>();
    List<Artifact> same = new ArrayList<>();
    SortedMap<String, Manifest.Made> made = new TreeMap<>();
    for (int i = 0; i < artifacts.size(); i++) {
      Artifact artifact = artifacts.get(i);
      (equal[i] ? same : fresh).add(artifact);
      made.put(artifact.path().value(), new Manifest.Made(hashes[i], artifact.bytes().length));
    }
    return new Plan(fresh, same, leftovers, new Manifest(made));
  }
}
