package dev.candor.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.render.SiteView;
import dev.candor.source.Asset;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
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

  /**
   * The theme's assets and scripts as they are, and its {@code styles/*.css} as one stylesheet. An
   * icon keeps its name, since browsers look for it at the root.
   */
  public static Assets ofTheme(SourceTree theme) {
    Map<String, byte[]> bytes =
        chosen(theme, path -> path.contains("/assets/") || path.contains("/scripts/"));
    List<SourceFile> styles =
        theme.files().stream()
            .filter(f -> f.path().contains("/styles/") && f.path().endsWith(".css"))
            .toList();
    if (!styles.isEmpty()) {
      String folder = styles.get(0).path();
      bytes.put(
          folder.substring(0, folder.lastIndexOf("/styles/")) + "/styles/style.css",
          Stylesheet.of(styles).getBytes(UTF_8));
    }
    return of(bytes, "assets/");
  }

  /** Which source paths to publish. */
  private interface Choice {
    boolean takes(String path);
  }

  private static Map<String, byte[]> chosen(SourceTree tree, Choice choice) {
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
    return bytes;
  }

  private static Assets of(Map<String, byte[]> bytes, String folder) {
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

  /** The addresses of all stylesheets, in order. */
  public List<String> stylesheets() {
    return addresses.values().stream().filter(a -> a.endsWith(".css")).sorted().toList();
  }

  /** Every script by its name in the theme, without folder and ending, in order. */
  public SortedMap<String, SiteView.Script> scripts() {
    Map<String, byte[]> bytes = new TreeMap<>();
    files.forEach(file -> bytes.put("/" + file.path().value(), file.bytes()));
    SortedMap<String, SiteView.Script> scripts = new TreeMap<>();
    addresses.forEach(
        (path, address) -> {
          byte[] script = bytes.get(address);
          if (path.endsWith(".js") && script != null) {
            String name = path.substring(path.lastIndexOf('/') + 1, path.length() - 3);
            scripts.put(name, new SiteView.Script(address, Hash.integrityOf(script)));
          }
        });
    return scripts;
  }
}
