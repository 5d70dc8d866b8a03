package dev.candor.publish;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.Manifest.Made;
import dev.candor.publish.PublishedTree.Found;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in the published folder and is no part of the new site.
 *
 * @param carried what stays: files that somebody else made, and folders that Candor made no file in
 * @param kept of those, the files that Candor made and somebody changed since
 * @param gone the files of the last site that go, by path
 */
public record Leftovers(
    PublishedTree tree, List<Found> carried, List<SitePath> kept, List<String> gone) {

  static Leftovers of(List<Artifact> artifacts, PublishedTree tree, Manifest before)
      throws PublishException {
    Set<String> wanted = new HashSet<>();
    artifacts.forEach(artifact -> wanted.add(artifact.path().value()));
    Set<String> ours = foldersOf(before);

    List<Found> carried = new ArrayList<>();
    List<SitePath> kept = new ArrayList<>();
    List<String> gone = new ArrayList<>();
    for (Found found : tree.found()) {
      Made made = before.files().get(found.key());
      if (found.isFolder() ? ours.contains(found.key()) : wanted.contains(found.key())) {
        continue;
      }
      if (made != null && isAsMade(tree.folder(), found, made)) {
        gone.add(found.key());
        continue;
      }
      carried.add(found);
      if (made != null) {
        kept.add(SitePath.of(found.key()));
      }
    }
    return new Leftovers(tree, carried, kept, gone);
  }

  private static Set<String> foldersOf(Manifest before) {
    Set<String> ours = new HashSet<>();
    before.files().keySet().forEach(path -> addFoldersOf(path, ours));
    return ours;
  }

  /** The folders that Candor made no file in. */
  static List<Found> foreignFolders(PublishedTree tree, Manifest before) {
    Set<String> ours = foldersOf(before);
    return tree.found().stream()
        .filter(found -> found.isFolder() && !ours.contains(found.key()))
        .toList();
  }

  private static boolean isAsMade(Path folder, Found found, Made made) throws PublishException {
    if (!found.isFile() || found.attributes().size() != made.size()) {
      return false;
    }
    Path file = folder.resolve(found.relative());
    try {
      return Fingerprint.of(Files.readAllBytes(file)).equals(made.hash());
    } catch (IOException e) {
      throw PublishException.of("can't read " + file, e);
    }
  }

  /** Refuses a site that has a file where a folder has to stay, or a folder where a file has to. */
  void refuseToBuryAny(List<Artifact> artifacts) throws PublishException {
    Set<String> files = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (Found found : carried) {
      (found.isFolder() ? folders : files).add(found.key());
      addFoldersOf(found.key(), folders);
    }
    for (Artifact artifact : artifacts) {
      String path = artifact.path().value();
      if (folders.contains(path)) {
        throw inTheWay(path, path, "is a folder, or has files in it, that Candor did not make");
      }
      for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        String folder = path.substring(0, at);
        if (files.contains(folder)) {
          throw inTheWay(path, folder, "is a file that Candor did not make as it is");
        }
      }
    }
  }

  private PublishException inTheWay(String path, String obstacle, String what) {
    return new PublishException(
        "can't publish "
            + path
            + ": "
            + tree.folder().resolve(obstacle)
            + " "
            + what
            + "; move it away or delete it, and publish again");
  }

  /** Adds {@code a} and {@code a/b} for {@code a/b/c}. */
  static void addFoldersOf(String path, Set<String> folders) {
    for (int at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1)) {
      if (!folders.add(path.substring(0, at))) {
        return;
      }
    }
  }
}
