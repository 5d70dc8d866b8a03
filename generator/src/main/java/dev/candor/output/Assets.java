package dev.candor.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.InlineScripts;
import dev.candor.render.Html;
import dev.candor.render.SiteView;
import dev.candor.source.Asset;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Files published unchanged, with a hash of their content in the name so that browsers may keep
 * them for ever.
 *
 * @param files the files, at the addresses they are published at
 * @param addresses the address of each file by its source path
 * @param stylesheets the addresses of the stylesheets that each template's pages load, by template
 */
public record Assets(
    List<Artifact> files,
    SortedMap<String, String> addresses,
    SortedMap<String, List<String>> stylesheets) {

  private static final String FOLDER = "assets/";

  /** How many hex digits of the hash a name carries. */
  private static final int DIGITS = 10;

  public Assets {
    files = List.copyOf(files);
    addresses = Collections.unmodifiableSortedMap(new TreeMap<>(addresses));
    stylesheets = Collections.unmodifiableSortedMap(new TreeMap<>(stylesheets));
  }

  /**
   * The theme's assets, its drawings written anew, its scripts, and its {@code styles/*.css} joined
   * for each template. An icon keeps its name, since browsers look for it at the root.
   */
  public static Outcome<Assets> ofTheme(SourceTree theme) {
    return ofTheme(theme, "");
  }

  /** The same for a site whose addresses begin with a path, which stylesheets need as well. */
  static Outcome<Assets> ofTheme(SourceTree theme, String base) {
    CssUrls urls = new CssUrls(theme);
    Set<String> named = urls.named(theme);
    Drawings drawings = Drawings.in(theme);
    Map<String, byte[]> bytes =
        JoinedScripts.in(
            chosen(
                drawings.theme(),
                path ->
                    path.contains("/assets/")
                        || path.contains("/scripts/")
                        || named.contains(path)));
    bytes.replaceAll(
        (path, script) -> InlineScripts.is(path) ? InlineScripts.lean(script) : script);
    List<String> ready = bytes.keySet().stream().filter(path -> path.endsWith(".css")).toList();
    SortedMap<String, String> addresses = of(bytes, FOLDER, ready, Stylesheets.NONE).addresses();
    Stylesheets styles = Stylesheets.of(addressed(theme, urls, addresses, base));
    styles.css().forEach((path, css) -> bytes.put(path, css.getBytes(UTF_8)));
    return Outcome.of(of(bytes, FOLDER, ready, styles), urls.found()).after(drawings.found());
  }

  /** The theme with the addresses of files where its stylesheets name them. */
  private static SourceTree addressed(
      SourceTree theme, CssUrls urls, SortedMap<String, String> addresses, String base) {
    List<SourceFile> files = new ArrayList<>();
    for (SourceFile file : theme.files()) {
      files.add(
          CssUrls.isStyle(file)
              ? urls.rewritten(file, path -> base + addresses.getOrDefault(path, path))
              : file);
    }
    return new SourceTree(files, theme.assets(), theme.faults());
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

  private static Assets of(
      Map<String, byte[]> bytes, String folder, List<String> ready, Stylesheets styles) {
    List<Artifact> files = new ArrayList<>();
    SortedMap<String, String> addresses = new TreeMap<>();
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
    SortedMap<String, List<String>> sheets = new TreeMap<>();
    styles
        .sheets(ready)
        .forEach((name, paths) -> sheets.put(name, paths.stream().map(addresses::get).toList()));
    return new Assets(files, addresses, sheets);
  }

  /** {@code style.css} as {@code style.0123456789.css}. */
  private static String hashed(String name, byte[] content) {
    int dot = name.lastIndexOf('.');
    String hash = Hash.of(content).substring(0, DIGITS);
    return dot < 0 ? name + "." + hash : name.substring(0, dot) + "." + hash + name.substring(dot);
  }

  /** The addresses of what is in {@code assets/}, by its path within that folder. */
  public SortedMap<String, String> named() {
    SortedMap<String, String> named = new TreeMap<>();
    addresses.forEach(
        (path, address) -> {
          int folder = path.indexOf("/assets/");
          if (folder >= 0) {
            named.put(path.substring(folder + "/assets/".length()), address);
          }
        });
    return named;
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
            boolean inline = InlineScripts.is(path);
            scripts.put(
                inline ? name.substring(0, name.lastIndexOf('.')) : name,
                new SiteView.Script(
                    address,
                    Hash.integrityOf(script),
                    inline ? InlineScripts.text(script) : Html.EMPTY));
          }
        });
    return scripts;
  }
}
