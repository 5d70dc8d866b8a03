package dev.candor.diagnostic;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that was probably meant. */
public final class Suggestion {

  /** One for each five low bits of ASCII, and one for all other characters. */
  private static final int CLASSES = 33;

  private Suggestion() {}

  /** "did you mean …?" with the nearest of the known names, or the empty string. */
  public static String didYouMean(String wrong, Collection<String> known) {
    return nearest(wrong, known).map(Suggestion::didYouMean).orElse("");
  }

  /** As {@link #didYouMean(String, Collection)}, with what to do if no name is near. */
  public static String didYouMean(String wrong, Collection<String> known, String otherwise) {
    return nearest(wrong, known).map(Suggestion::didYouMean).orElse(otherwise);
  }

  /** "did you mean …?" with a name. */
  public static String didYouMean(String name) {
    return "did you mean \"" + name + "\"?";
  }

  /**
   * The known name with the smallest edit distance (Damerau-Levenshtein, optimal string alignment),
   * if that is at most a third of its length; of equals the first in alphabetical order. A year at
   * the end makes no names alike: what precedes it must be as near.
   */
  public static Optional<String> nearest(String wrong, Collection<String> known) {
    String asked = wrong.toLowerCase(Locale.ROOT);
    int[] letters = letters(asked);
    String best = null;
    int least = Integer.MAX_VALUE;
    for (String name : known) {
      int limit = Math.min(least, Math.max(1, Math.max(asked.length(), name.length()) / 3));
      // Of thousands of names, nearly all differ by too many letters in any order.
      if (Math.abs(asked.length() - name.length()) > limit || differ(letters, name, limit)) {
        continue;
      }
      int distance = distance(asked, name.toLowerCase(Locale.ROOT));
      boolean first = best == null || distance < least || name.compareTo(best) < 0;
      if (distance <= limit && first && areNear(beforeYear(asked), beforeYear(name))) {
        best = name;
        least = distance;
      }
    }
    return Optional.ofNullable(best);
  }

  private static boolean areNear(String a, String b) {
    int limit = Math.max(1, Math.max(a.length(), b.length()) / 3);
    return distance(a, b.toLowerCase(Locale.ROOT)) <= limit;
  }

  /** A name without digits at its end. */
  private static String beforeYear(String name) {
    int end = name.length();
    while (end > 0 && Character.isDigit(name.charAt(end - 1))) {
      end--;
    }
    return name.substring(0, end);
  }

  /** Counts letters by class; every letter belongs to one class. */
  private static int[] letters(String text) {
    int[] counts = new int[CLASSES];
    for (int i = 0; i < text.length(); i++) {
      counts[classOf(text.charAt(i))]++;
    }
    return counts;
  }

  /** Upper and lower case of ASCII share a class; other letters may share one by chance. */
  private static int classOf(char c) {
    return c < 128 ? c & 31 : 32;
  }

  /** Whether more letters would have to be inserted or removed than a limit allows. */
  private static boolean differ(int[] letters, String name, int limit) {
    int[] left = letters.clone();
    int added = 0;
    for (int i = 0; i < name.length(); i++) {
      if (--left[classOf(name.charAt(i))] < 0 && ++added > limit) {
        return true;
      }
    }
    int removed = 0;
    for (int count : left) {
      removed += Math.max(0, count);
    }
    return removed > limit;
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
