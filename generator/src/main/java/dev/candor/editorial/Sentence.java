package dev.candor.editorial;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A sentence: where it begins and ends in the text of its block. Made by rules rather than by the
 * JDK's, whose idea of a sentence changes from one JDK to the next and ends one after "e.g.".
 */
record Sentence(int from, int to) {

  /** The marks that end sentences in Latin, Greek and Arabic script. */
  private static final String ENDS = ".!?…؟۔";

  String of(String text) {
    return text.substring(from, to);
  }

  /**
   * The sentences of a text.
   *
   * @param abbreviations those of its language, in lower case, without their full stop
   */
  static List<Sentence> split(String text, Set<String> abbreviations) {
    List<Sentence> sentences = new ArrayList<>();
    int start = skipBlanks(text, 0);
    int at = start;
    while (at < text.length()) {
      int end = endAt(text, start, at, abbreviations);
      if (end < 0) {
        at++;
        continue;
      }
      sentences.add(new Sentence(start, end));
      start = skipBlanks(text, end);
      at = start;
    }
    int end = text.stripTrailing().length();
    if (end > start) {
      sentences.add(new Sentence(start, end));
    }
    return sentences;
  }

  /** Where the sentence ends if a full stop or the like stands here; -1 if it goes on. */
  private static int endAt(String text, int start, int at, Set<String> abbreviations) {
    char c = text.charAt(at);
    if (ENDS.indexOf(c) < 0) {
      return -1;
    }
    int end = at + 1;
    while (end < text.length() && ENDS.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    while (end < text.length() && "\"'”’“»)]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    if (end == text.length()) {
      return end;
    }
    int next = skipBlanks(text, end);
    if (next == end || next == text.length()) {
      return next == text.length() ? end : -1;
    }
    boolean goesOn = c == '.' && isAbbreviation(text, start, at, abbreviations);
    return opens(text.charAt(next)) && !goesOn ? end : -1;
  }

  /** Whether a sentence can begin so; letters of scripts without capitals can. */
  private static boolean opens(char first) {
    return Character.isLetterOrDigit(first) && !Character.isLowerCase(first)
        || "\"'“‘„«([¿¡".indexOf(first) >= 0;
  }

  /** Whether the word before a full stop is an abbreviation, or an initial. */
  private static boolean isAbbreviation(
      String text, int start, int stop, Set<String> abbreviations) {
    int from = stop;
    while (from > start && !Character.isWhitespace(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, stop);
    String bare = word.startsWith("(") ? word.substring(1) : word;
    return abbreviations.contains(bare.toLowerCase(Locale.ROOT))
        || bare.length() == 1 && Character.isUpperCase(bare.charAt(0)) && !bare.equals("I");
  }

  private static int skipBlanks(String text, int at) {
    int i = at;
    while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
