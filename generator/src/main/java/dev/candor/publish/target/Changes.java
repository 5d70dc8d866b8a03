package dev.candor.publish.target;

import dev.candor.publish.target.Live.LiveFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a publish does to the target, as sorted paths.
 *
 * @param same the files that are up to date
 * @param bytes how many bytes are written
 */
public record Changes(
    List<String> added, List<String> changed, List<String> same, List<String> deleted, long bytes) {

  public Changes {
    added = List.copyOf(added);
    changed = List.copyOf(changed);
    same = List.copyOf(same);
    deleted = List.copyOf(deleted);
  }

  /**
   * The changes from what is live to what is wanted.
   *
   * @param wanted the sizes of the files by path
   */
  public static Changes of(Map<String, Long> wanted, Live live) {
    List<String> added = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    List<String> same = new ArrayList<>();
    long bytes = 0;
    for (Map.Entry<String, Long> file : new TreeMap<>(wanted).entrySet()) {
      LiveFile present = live.files().get(file.getKey());
      if (present != null && present.upToDate()) {
        same.add(file.getKey());
        continue;
      }
      (present == null ? added : changed).add(file.getKey());
      bytes += file.getValue();
    }
    Set<String> deleted = new TreeSet<>(live.files().keySet());
    deleted.removeAll(wanted.keySet());
    return new Changes(added, changed, same, List.copyOf(deleted), bytes);
  }

  /** Whether there is nothing to do. */
  public boolean isNothing() {
    return added.isEmpty() && changed.isEmpty() && deleted.isEmpty();
  }

  /** How many of these paths are pages. */
  public static int pages(List<String> paths) {
    return (int) paths.stream().filter(Role::isPage).count();
  }

  /** The files to write, by role, and new ones before those that changed. */
  public List<List<String>> phases() {
    List<List<String>> phases = new ArrayList<>();
    for (Role role : Role.values()) {
      phases.add(of(role, added));
      phases.add(of(role, changed));
    }
    return phases;
  }

  private static List<String> of(Role role, List<String> paths) {
    return paths.stream().filter(path -> Role.of(path) == role).toList();
  }
}
