package dev.candor.text.english;

/**
 * Removes the endings of English words, so that "worries" finds "worried". Deliberately small: its
 * twin {@code stem()} is sent to every reader who searches, and {@code search/words.txt} among the
 * tests keeps them consistent.
 */
public final class Stemmer {

  private Stemmer() {}

  /** A word in lower case without its ending; no more than search needs. */
  public static String stem(String word) {
    if (word.length() < 4 || !isLetters(word)) {
      return word;
    }
    String w = withoutPlural(word);
    if (w.length() > 5 && w.endsWith("eed")) {
      w = cut(w, 1);
    } else {
      w = withoutVerbEnding(w);
    }
    for (String ending : new String[] {"ly", "ness", "ment"}) {
      if (w.endsWith(ending) && w.length() >= ending.length() + 4) {
        w = cut(w, ending.length());
        break;
      }
    }
    if (w.length() > 3 && w.endsWith("e")) {
      w = cut(w, 1);
    }
    int last = w.length() - 1;
    if (w.length() > 3 && w.charAt(last) == w.charAt(last - 1) && !isVowel(w.charAt(last))) {
      w = cut(w, 1);
    }
    return w.endsWith("i") ? cut(w, 1) + "y" : w;
  }

  private static String withoutPlural(String w) {
    if (w.length() > 4 && w.endsWith("ies")) {
      return cut(w, 3) + "y";
    }
    boolean plural = w.endsWith("s") && "sui".indexOf(w.charAt(w.length() - 2)) < 0;
    return plural ? cut(w, 1) : w;
  }

  private static String withoutVerbEnding(String w) {
    for (String ending : new String[] {"ingly", "edly", "ing", "ed"}) {
      if (w.endsWith(ending)) {
        String rest = cut(w, ending.length());
        return rest.length() > 2 && hasVowel(rest) ? rest : w;
      }
    }
    return w;
  }

  private static String cut(String w, int letters) {
    return w.substring(0, w.length() - letters);
  }

  private static boolean isLetters(String w) {
    for (int i = 0; i < w.length(); i++) {
      if (w.charAt(i) < 'a' || w.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  private static boolean hasVowel(String w) {
    for (int i = 0; i < w.length(); i++) {
      if (isVowel(w.charAt(i)) || w.charAt(i) == 'y') {
        return true;
      }
    }
    return false;
  }

  private static boolean isVowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }
}
