package dev.candor.browser;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * One page of every kind, found in what was built: each page at the top, and of the pages below a
 * folder, and below that one's folders, the longest, since it shows most.
 */
record PageKinds(List<Sample> samples) {

  /** A page that stands for its kind; the kind is told by the address. */
  record Sample(String kind, String path) {}

  /** Kinds that a site of this generator can't be without. */
  static final List<String> REQUIRED =
      List.of(
          "/",
          "/404",
          "/about/",
          "/accessibility/",
          "/articles/",
          "/articles/*/",
          "/editorial-policy/",
          "/faqs/",
          "/faqs/*/",
          "/glossary/",
          "/glossary/*/",
          "/legal/",
          "/misconceptions/",
          "/people/",
          "/people/*/",
          "/safety/",
          "/search/",
          "/therapists/",
          "/therapists/*/",
          "/therapists/*/*/",
          "/topics/",
          "/topics/*/",
          "/vignettes/",
          "/vignettes/*/");

  static PageKinds of(Map<String, byte[]> files) {
    Map<String, List<String>> byKind = new TreeMap<>();
    for (String file : files.keySet()) {
      if (file.endsWith("index.html")) {
        String path = "/" + file.substring(0, file.length() - "index.html".length());
        byKind.computeIfAbsent(kind(path), k -> new ArrayList<>()).add(path);
      }
    }
    Comparator<String> longest =
        Comparator.comparingInt((String path) -> size(files, path))
            .thenComparing(Comparator.reverseOrder());
    Stream<Sample> pages =
        byKind.entrySet().stream()
            .map(
                kind ->
                    new Sample(kind.getKey(), kind.getValue().stream().max(longest).orElseThrow()));
    return new PageKinds(
        Stream.concat(pages, Stream.of(new Sample("/404", "/no/such/page/"))).toList());
  }

  private static int size(Map<String, byte[]> files, String path) {
    return files.getOrDefault(path.substring(1) + "index.html", new byte[0]).length;
  }

  /** "/faqs/why/" is of the kind "/faqs/*&#47;". */
  private static String kind(String path) {
    String[] names = path.substring(1).split("/");
    if (names.length <= 1) {
      return path;
    }
    return "/" + names[0] + "/*/" + (names.length > 2 ? "*/" : "");
  }

  List<String> missing() {
    List<String> kinds = samples.stream().map(Sample::kind).toList();
    return REQUIRED.stream().filter(kind -> !kinds.contains(kind)).toList();
  }
}
