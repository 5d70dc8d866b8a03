package dev.candor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody probably meant. */
public final class Suggestion {

  private Suggestion() {}

  /** "did you mean …?" with the nearest of the known names, or the empty string. */
  public static String didYouMean(String wrong, Collection<String> known) {
    return nearest(wrong, known).map(name -> "did you mean \"" + name + "\"?").orElse("");
  }

  /**
   * The known name with the smallest edit distance (Damerau-Levenshtein, optimal string alignment),
   * if that is at most a third of its length; of equals the first in alphabetical order.
   */
  public static Optional<String> nearest(String wrong, Collection<String> known) {
    String asked = wrong.toLowerCase(Locale.ROOT);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int limit = Math.max(1, Math.max(asked.length(), name.length()) / 3);
      if (Math.abs(asked.length() - name.length()) > Math.min(limit, least)) {
        continue;
      }
      int distance = distance(asked, name.toLowerCase(Locale.ROOT));
      if (distance > limit) {
        continue;
      }
      if (distance < least || distance == least && best != null && name.compareTo(best) < 0) {
        best = name;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  static int distance(String a, String b) {
    int[] beforeLast = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
        }
      }
      beforeLast = last;
      last = row;
    }
    return last[b.length()];
  }
}
