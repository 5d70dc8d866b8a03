package dev.candor.markdown.inline;

import java.util.Arrays;

/** Finds the run of backticks that closes another. */
final class Backticks {

  private final char[] text;
  private final int to;

  /** For each length of a run of backticks, where the last one begins; empty if not yet known. */
  private int[] last = {};

  Backticks(InlineText source) {
    this.text = source.chars();
    this.to = source.to();
  }

  /** Where the run begins that closes the one between these two places, or -1. */
  int closing(int start, int end) {
    int length = end - start;
    if (last.length == 0) {
      remember(start);
    }
    if (last[length] < end) {
      return -1;
    }
    int close = end;
    while (true) {
      while (text[close] != '`') {
        close++;
      }
      int after = CharacterClasses.runEnd(text, close, to);
      if (after - close == length) {
        return close;
      }
      close = after;
    }
  }

  /** Keeps a run that nothing closes from being searched for again and again. */
  private void remember(int from) {
    last = new int[16];
    for (int i = from; i < to; i++) {
      if (text[i] == '`') {
        int end = CharacterClasses.runEnd(text, i, to);
        if (end - i >= last.length) {
          last = Arrays.copyOf(last, Math.max(end - i + 1, last.length * 2));
        }
        last[end - i] = i;
        i = end;
      }
    }
  }
}
