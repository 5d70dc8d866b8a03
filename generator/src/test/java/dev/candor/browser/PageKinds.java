package dev.candor.browser;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Pages of every kind, found in what was built: each page at the top, and of the pages below a
 * folder, and below that one's folders, the one that is made of most different things; then more of
 * them until everything that a page of the kind is made of has been seen. The second page of a hub,
 * and each after it, is of the hub's kind.
 */
record PageKinds(List<Sample> samples) {

  /** A page that represents its kind (by address), or adds something to those before. */
  record Sample(String kind, String path, boolean adds) {}

  /** The end of the address of a hub's second and later pages. */
  private static final Pattern NUMBERED = Pattern.compile("page/\\d+/$");

  private static final Pattern MADE_OF = Pattern.compile("<([a-z][a-z0-9]*)|class=\"([^\"]*)\"");

  /** Kinds that every site has. */
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
    List<Sample> samples = new ArrayList<>();
    byKind.forEach((kind, paths) -> samples.addAll(samples(kind, paths, files)));
    samples.add(new Sample("/404", "/no/such/page/", false));
    return new PageKinds(List.copyOf(samples));
  }

  private static List<Sample> samples(String kind, List<String> paths, Map<String, byte[]> files) {
    Map<String, Set<String>> unseen = new TreeMap<>();
    paths.forEach(path -> unseen.put(path, madeOf(page(files, path))));
    Comparator<String> most =
        Comparator.comparingInt((String path) -> unseen.getOrDefault(path, Set.of()).size())
            .thenComparing(path -> page(files, path).length())
            .thenComparing(Comparator.reverseOrder());
    List<Sample> samples = new ArrayList<>();
    while (true) {
      boolean first = samples.isEmpty();
      String next =
          paths.stream()
              .filter(path -> !first || !NUMBERED.matcher(path).find())
              .max(most)
              .orElseThrow();
      Set<String> parts = Set.copyOf(unseen.getOrDefault(next, Set.of()));
      if (parts.isEmpty()) {
        return withANumbered(kind, paths, samples);
      }
      samples.add(new Sample(kind, next, !first));
      unseen.values().forEach(left -> left.removeAll(parts));
    }
  }

  /** Includes a second page of the hub, if there is one, even if it has no new parts. */
  private static List<Sample> withANumbered(String kind, List<String> paths, List<Sample> samples) {
    if (samples.stream().noneMatch(sample -> NUMBERED.matcher(sample.path).find())) {
      paths.stream()
          .filter(path -> NUMBERED.matcher(path).find())
          .min(Comparator.naturalOrder())
          .ifPresent(path -> samples.add(new Sample(kind, path, true)));
    }
    return samples;
  }

  /** Names of elements and classes. */
  private static Set<String> madeOf(String page) {
    Set<String> parts = new TreeSet<>();
    MADE_OF
        .matcher(page)
        .results()
        .forEach(
            part -> {
              if (part.group(1) != null) {
                parts.add(part.group(1));
              } else {
                Stream.of(part.group(2).split(" ")).forEach(name -> parts.add("." + name));
              }
            });
    return parts;
  }

  private static String page(Map<String, byte[]> files, String path) {
    return new String(
        files.getOrDefault(path.substring(1) + "index.html", new byte[0]), ISO_8859_1);
  }

  /** "/faqs/why/" is of the kind "/faqs/*&#47;". */
  private static String kind(String path) {
    String unnumbered = NUMBERED.matcher(path).replaceFirst("");
    String[] names = unnumbered.substring(1).split("/");
    if (names.length <= 1) {
      return unnumbered;
    }
    return "/" + names[0] + "/*/" + (names.length > 2 ? "*/" : "");
  }

  List<String> missing() {
    List<String> kinds = samples.stream().map(Sample::kind).toList();
    return REQUIRED.stream().filter(kind -> !kinds.contains(kind)).toList();
  }
}
