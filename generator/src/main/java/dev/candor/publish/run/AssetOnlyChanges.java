package dev.candor.publish.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.output.artifact.Artifact;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds pages that only load styles or pictures under new names. Only the hash of a live page is
 * known: so each changed page is rewritten with the old names and compared by its hash.
 */
final class AssetOnlyChanges {

  /** A file with its hash in its name: {@code assets/style.0123456789.css}. */
  private static final Pattern HASHED = Pattern.compile("(assets/.+)\\.[0-9a-f]{10}(\\.[a-z0-9]+)");

  private AssetOnlyChanges() {}

  /** The changed pages with the old names; none if no file was renamed. */
  static List<Artifact> asBefore(List<Artifact> wanted, Changes changes) {
    Map<String, String> names = renamed(changes);
    Set<String> changed = new TreeSet<>(changes.changed());
    List<Artifact> pages = new ArrayList<>();
    for (Artifact artifact : names.isEmpty() ? List.<Artifact>of() : wanted) {
      if (changed.contains(artifact.path().value()) && Role.isPage(artifact.path().value())) {
        String text = new String(artifact.bytes(), UTF_8);
        for (Map.Entry<String, String> name : names.entrySet()) {
          text = text.replace("/" + name.getKey(), "/" + name.getValue());
        }
        pages.add(Artifact.of(artifact.path(), text));
      }
    }
    return pages;
  }

  /** The old name for each new name of a file, where there is exactly one of each. */
  private static Map<String, String> renamed(Changes changes) {
    Map<String, List<String>> come = byStem(changes.added());
    Map<String, List<String>> gone = byStem(changes.deleted());
    Map<String, String> names = new TreeMap<>();
    come.forEach(
        (stem, now) -> {
          List<String> before = gone.getOrDefault(stem, List.of());
          if (now.size() == 1 && before.size() == 1) {
            names.put(now.get(0), before.get(0));
          }
        });
    return names;
  }

  private static Map<String, List<String>> byStem(List<String> paths) {
    Map<String, List<String>> stems = new TreeMap<>();
    for (String path : paths) {
      Matcher hashed = HASHED.matcher(path);
      if (hashed.matches()) {
        stems.computeIfAbsent(hashed.group(1) + hashed.group(2), s -> new ArrayList<>()).add(path);
      }
    }
    return stems;
  }
}
