package dev.candor.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.candor.output.artifact.Artifact;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Sites to publish, and the files on disk to compare them with. */
final class Sites {

  private Sites() {}

  /** A site of files given as path, content, path, content ... */
  static List<Artifact> site(String... pathsAndTexts) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < pathsAndTexts.length; i += 2) {
      artifacts.add(Artifact.of(SitePath.of(pathsAndTexts[i]), pathsAndTexts[i + 1]));
    }
    return artifacts;
  }

  /**
   * A site of some size in one of two versions. A third of the files are the same in both, a third
   * differ, a third are in one only; and what is a file in one is a folder in the other.
   */
  static List<Artifact> version(String version, int size) {
    List<Artifact> artifacts = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      String text = "page " + i + " in version " + (i % 3 == 0 ? "any" : version);
      String folder = i % 3 == 1 ? "only-in-" + version : "articles";
      artifacts.add(Artifact.of(SitePath.of(folder + "/p" + i + "/index.html"), text.repeat(20)));
    }
    String changing = version.equals("a") ? "changing" : "changing/index.html";
    artifacts.add(Artifact.of(SitePath.of(changing), version));
    return artifacts;
  }

  /** The content of the published folder by path, with a slash for an empty folder. */
  static SortedMap<String, String> onDisk(Path folder) throws IOException {
    SortedMap<String, String> all = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        String key = folder.relativize(path).toString().replace('\\', '/');
        if (!Files.isDirectory(path)) {
          all.put(key, Files.readString(path, ISO_8859_1));
        } else if (isEmpty(path)) {
          all.put(key, "/");
        }
      }
    }
    return all;
  }

  static SortedMap<String, String> inMemory(List<Artifact> artifacts) {
    SortedMap<String, String> all = new TreeMap<>();
    artifacts.forEach(a -> all.put(a.path().value(), new String(a.bytes(), ISO_8859_1)));
    return all;
  }

  /** The staging folder next to the published one. */
  static Path staging(Path folder) {
    return folder.resolveSibling("." + folder.getFileName() + ".candor");
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }
}
