package dev.candor.authoring;

import dev.candor.content.meaning.Meaning;
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

  private final List<Said> before;
  private final List<Said> after;
  private final List<Change> changes = new ArrayList<>();

  /** A field or paragraph as written, and what of it counts. */
  private record Said(String text, String meaning) {}

  private MeaningChanges(List<Said> before, List<Said> after) {
    this.before = before;
    this.after = after;
  }

  /** A field or paragraph; one of the texts is empty if it was added or deleted. */
  public record Change(String before, String after) {}

  /** The changes from one text of a page to another that count. */
  public static List<Change> between(Meaning before, Meaning after) {
    MeaningChanges changes = new MeaningChanges(parts(before), parts(after));
    changes.compare();
    return changes.changes;
  }

  /** A whole text, for someone who has seen none before. */
  public static List<Change> all(Meaning page) {
    return parts(page).stream().map(part -> new Change("", part.text())).toList();
  }

  private static List<Said> parts(Meaning page) {
    return page.parts().stream()
        .map(part -> new Said(part.text().replaceAll("[ \\t]+\n", "\n").strip(), part.meaning()))
        .filter(said -> !said.meaning().isEmpty())
        .toList();
  }

  /** Leaves out the longest sequence of parts that both have. */
  private void compare() {
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] =
            isSame(i, j) ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    List<String> gone = new ArrayList<>();
    List<String> come = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      boolean both = i < before.size() && j < after.size();
      if (both && isSame(i, j)) {
        pair(gone, come);
        i++;
        j++;
      } else if (j == after.size() || both && common[i + 1][j] >= common[i][j + 1]) {
        gone.add(before.get(i++).text());
      } else {
        come.add(after.get(j++).text());
      }
    }
    pair(gone, come);
  }

  private boolean isSame(int i, int j) {
    return before.get(i).meaning().equals(after.get(j).meaning());
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
