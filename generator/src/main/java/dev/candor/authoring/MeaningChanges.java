package dev.candor.authoring;

import dev.candor.content.SourceText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What changed between two texts of a page, in what readers see: its fields and paragraphs, before
 * and after.
 */
public final class MeaningChanges {

  private final List<String> before;
  private final List<String> after;
  private final List<Change> changes = new ArrayList<>();

  private MeaningChanges(List<String> before, List<String> after) {
    this.before = before;
    this.after = after;
  }

  /** A field or paragraph; one of the texts is empty if it was added or deleted. */
  public record Change(String before, String after) {}

  /** The changes from one text of a page to another. */
  public static List<Change> between(SourceText before, SourceText after) {
    MeaningChanges changes = new MeaningChanges(parts(before), parts(after));
    changes.compare();
    return changes.changes;
  }

  /** A whole text, for someone who has seen none before. */
  public static List<Change> all(SourceText page) {
    return parts(page).stream().map(part -> new Change("", part)).toList();
  }

  private static List<String> parts(SourceText page) {
    return page.parts().stream()
        .map(part -> part.text().replaceAll("[ \\t]+\n", "\n").strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Leaves out the longest sequence of parts that both have. */
  private void compare() {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            before.get(i).equals(after.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && before.get(i).equals(after.get(j))) {
        pair(gone, come);
        i++;
        j++;
      } else if (j == after.size() || both && common[i + 1][j] >= common[i][j + 1]) {
        gone.add(before.get(i++));
      } else {
        come.add(after.get(j++));
      }
    }
    pair(gone, come);
  }

  /** Puts each part that is gone beside the one that took its place, in their order. */
  private void pair(List<String> gone, List<String> come) {
    int next = 0;
    for (String one : gone) {
      int twin = next;
      while (twin < come.size() && gone.size() != come.size() && !alike(one, come.get(twin))) {
        twin++;
      }
      if (twin == come.size()) {
        changes.add(new Change(one, ""));
      } else {
        come.subList(next, twin).forEach(other -> changes.add(new Change("", other)));
        changes.add(new Change(one, come.get(twin)));
        next = twin + 1;
      }
    }
    come.subList(next, come.size()).forEach(other -> changes.add(new Change("", other)));
    gone.clear();
    come.clear();
  }

  /** Whether two paragraphs share at least half of their words. */
  private static boolean alike(String one, String other) {
    Set<String> words = new HashSet<>(Arrays.asList(one.split("\\W+")));
    Set<String> shared = new HashSet<>(Arrays.asList(other.split("\\W+")));
    int most = Math.max(words.size(), shared.size());
    shared.retainAll(words);
    return shared.size() * 2 >= most;
  }
}
