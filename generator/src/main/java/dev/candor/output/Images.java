package dev.candor.output;

import dev.candor.image.Picture;
import dev.candor.output.artifact.Artifact;
import dev.candor.render.ImageView;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The pictures of a site, under names with a hash of their content: the files to publish by their
 * name, how pages show each by source path, and the source path by name.
 */
record Images(List<Artifact> files, Map<String, ImageView> views, Map<String, String> origins) {

  private static final int DIGITS = 10;

  /** The width for browsers that can't choose. */
  private static final int USUAL = 800;

  static Images of(SortedMap<String, Picture> pictures) {
    SortedMap<String, Artifact> files = new TreeMap<>();
    Map<String, ImageView> views = new TreeMap<>();
    Map<String, String> origins = new TreeMap<>();
    pictures.forEach(
        (path, picture) -> {
          List<String> candidates = new ArrayList<>();
          String usual = "";
          for (Picture.Rendition rendition : picture.renditions()) {
            String name = name(path, picture, rendition);
            files.put(name, Artifact.of(SitePath.of(name), rendition.bytes()));
            origins.putIfAbsent(name, path);
            candidates.add("/" + name + " " + rendition.width() + "w");
            usual = usual.isEmpty() || rendition.width() <= USUAL ? "/" + name : usual;
          }
          Optional<String> srcset =
              candidates.size() > 1 ? Optional.of(String.join(", ", candidates)) : Optional.empty();
          views.put(path, new ImageView(usual, srcset, picture.width(), picture.height()));
        });
    return new Images(List.copyOf(files.values()), views, origins);
  }

  /**
   * {@code images/couple-800.0123456789.webp}, in characters that need no escaping in addresses.
   */
  private static String name(String path, Picture picture, Picture.Rendition rendition) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    StringBuilder name = new StringBuilder("images/");
    (dot > 0 ? file.substring(0, dot) : file)
        .codePoints()
        .forEach(c -> name.appendCodePoint(isPlain(c) ? c : '-'));
    if (picture.renditions().size() > 1) {
      name.append('-').append(rendition.width());
    }
    name.append('.').append(Hash.of(rendition.bytes()), 0, DIGITS);
    return name.append('.').append(picture.ending()).toString();
  }

  private static boolean isPlain(int c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '-';
  }
}
