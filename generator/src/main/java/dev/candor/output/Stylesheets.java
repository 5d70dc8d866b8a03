package dev.candor.output;

import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stylesheets of a theme: one for each template, of the parts that its pages need, so that no
 * article loads the styles of the directory's form. Templates that need the same share one.
 *
 * <p>A part that begins with {@code /* for: home search *}{@code /} is only for these; others are
 * for every page. A name that isn't a template's becomes a separate stylesheet of its parts.
 *
 * @param css the text of each, by its path in the theme
 * @param paths the path of the stylesheet of each template and each other name
 * @param templates the names of all templates
 */
record Stylesheets(
    Map<String, String> css, SortedMap<String, String> paths, Set<String> templates) {

  /** The stylesheets of a theme that has none. */
  static final Stylesheets NONE = new Stylesheets(Map.of(), new TreeMap<>(), Set.of());

  private static final Pattern ONLY_FOR = Pattern.compile("\\A/\\* for: ([a-z0-9 ]+?) \\*/");

  private record Part(SourceFile file, Set<String> names) {

    boolean forAll() {
      return names.isEmpty();
    }

    static Part of(SourceFile file) {
      Matcher only = ONLY_FOR.matcher(file.text());
      return new Part(file, only.find() ? Set.of(only.group(1).split(" +")) : Set.of());
    }
  }

  static Stylesheets of(SourceTree theme) {
    List<Part> parts = new ArrayList<>();
    Set<String> templates = new TreeSet<>();
    for (SourceFile file : theme.files()) {
      if (file.path().contains("/styles/") && file.path().endsWith(".css")) {
        parts.add(Part.of(file));
      } else if (file.path().contains("/templates/")) {
        templates.add(name(file.path()));
      }
    }
    Set<String> names = new TreeSet<>(templates);
    parts.forEach(part -> names.addAll(part.names));
    Map<List<SourceFile>, String> shared = new LinkedHashMap<>();
    SortedMap<String, String> paths = new TreeMap<>();
    share(shared, parts.stream().filter(Part::forAll).map(Part::file).toList(), "style");
    for (String name : names) {
      List<SourceFile> own =
          parts.stream()
              .filter(p -> p.names.contains(name) || p.forAll() && templates.contains(name))
              .map(Part::file)
              .toList();
      share(shared, own, name).ifPresent(path -> paths.put(name, path));
    }
    Map<String, String> css = new TreeMap<>();
    shared.forEach((files, path) -> css.put(path, Stylesheet.of(files)));
    return new Stylesheets(css, paths, templates);
  }

  /** The paths that each template's pages load: those for all pages, then its own. */
  SortedMap<String, List<String>> sheets(List<String> ready) {
    SortedMap<String, List<String>> all = new TreeMap<>();
    templates.forEach(name -> all.put(name, new ArrayList<>(ready)));
    paths.forEach((name, path) -> all.computeIfAbsent(name, n -> new ArrayList<>()).add(path));
    return all;
  }

  /** The path of the stylesheet of these parts: that of an earlier name, if it has the same. */
  private static Optional<String> share(
      Map<List<SourceFile>, String> shared, List<SourceFile> parts, String name) {
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            shared.computeIfAbsent(parts, files -> folder(files.get(0).path()) + name + ".css"));
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  private static String name(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1);
    int dot = file.indexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
