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
 * The files and folders in the published folder that are not part of the new site.
 *
 * @param carried what is kept: files that Candor did not make, and folders without files of Candor
 * @param kept those of them that Candor made, and that were changed since
 * @param gone the files of the last site that are deleted, by path
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

  /** The folders without files of Candor. */
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

  /** Refuses a site with a file in place of a kept folder, or a folder in place of a kept file. */
  void refuseToOverwriteAny(List<Artifact> artifacts) throws PublishException {
    Set<String> files = new HashSet<>();
    Set<String> folders = new HashSet<>();
    for (Found found : carried) {
      (found.isFolder() ? folders : files).add(found.key());
      addFoldersOf(found.key(), folders);
    }
    for (Artifact artifact : artifacts) {
      String path = artifact.path().value();
      if (folders.contains(path)) {
        throw inTheWay(path, path, "is a folder with files that Candor did not make");
      }
      for (int at = path.indexOf('/'); at >= 0; at = path.indexOf('/', at + 1)) {
        String folder = path.substring(0, at);
        if (files.contains(folder)) {
          throw inTheWay(path, folder, "is a file that Candor did not make");
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
