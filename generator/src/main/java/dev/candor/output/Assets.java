package dev.candor.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.source.Asset;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * Files that are published as they are, under a name that tells their content, so that browsers may
 * keep them for ever. {@code files} by the address they get; {@code addresses} by source path.
 */
public record Assets(List<Artifact> files, Map<String, String> addresses) {

  /** How many hex digits of the hash a name carries. */
  private static final int DIGITS = 10;

  public Assets {
    files = List.copyOf(files);
    addresses = Map.copyOf(addresses);
  }

  /** The theme's assets; an icon keeps its name, since browsers look for it at the root. */
  public static Assets ofTheme(SourceTree theme) {
    return of(theme, path -> path.contains("/assets/"), "assets/");
  }

  /** Those images that published pages show. */
  public static Assets ofImages(SourceTree content, SortedSet<String> used) {
    return of(content, used::contains, "images/");
  }

  /** Which source paths to publish. */
  private interface Choice {
    boolean takes(String path);
  }

  private static Assets of(SourceTree tree, Choice choice, String folder) {
    Map<String, byte[]> bytes = new TreeMap<>();
    for (SourceFile file : tree.files()) {
      if (choice.takes(file.path())) {
        bytes.put(file.path(), file.text().getBytes(UTF_8));
      }
    }
    for (Asset asset : tree.assets()) {
      if (choice.takes(asset.path())) {
        bytes.put(asset.path(), asset.bytes());
      }
    }
    List<Artifact> files = new ArrayList<>();
    Map<String, String> addresses = new TreeMap<>();
    bytes.forEach(
        (path, content) -> {
          String name = path.substring(path.lastIndexOf('/') + 1);
          String published = name.startsWith("favicon.") ? name : folder + hashed(name, content);
          SitePath sitePath = SitePath.of(published);
          if (!addresses.containsValue("/" + published)) {
            files.add(Artifact.of(sitePath, content));
          }
          addresses.put(path, "/" + published);
        });
    return new Assets(files, addresses);
  }

  /** {@code style.css} as {@code style.0123456789.css}. */
  private static String hashed(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String hash = Hash.of(content).substring(0, DIGITS);
    return dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  /** The addresses of all files with an ending, in order. */
  public List<String> ending(String ending) {
    return addresses.values().stream().filter(a -> a.endsWith(ending)).sorted().toList();
  }
}
