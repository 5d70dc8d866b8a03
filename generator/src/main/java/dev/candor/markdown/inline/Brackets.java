package dev.candor.markdown.inline;

import java.util.Arrays;

/** The opening brackets that nothing has closed yet. */
final class Brackets {

  private int size;
  private int[] tokens = new int[16];
  private int[] runs = new int[16];
  private boolean[] images = new boolean[16];
  private boolean[] followed = new boolean[16];
  private int inactive;

  void clear() {
    size = 0;
    inactive = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  /** Adds a bracket: its token, and the run of delimiters on top of the stack at that place. */
  void push(int token, int run, boolean image) {
    if (size > 0) {
      followed[size - 1] = true;
    }
    if (size == tokens.length) {
      tokens = Arrays.copyOf(tokens, size * 2);
      runs = Arrays.copyOf(runs, size * 2);
      images = Arrays.copyOf(images, size * 2);
      followed = Arrays.copyOf(followed, size * 2);
    }
    tokens[size] = token;
    runs[size] = run;
    images[size] = image;
    followed[size++] = false;
  }

  void pop() {
    size--;
    inactive = Math.min(inactive, size);
  }

  int token() {
    return tokens[size - 1];
  }

  int run() {
    return runs[size - 1];
  }

  boolean isImage() {
    return images[size - 1];
  }

  /** Whether a bracket was opened after the topmost one. */
  boolean isFollowed() {
    return followed[size - 1];
  }

  /** Whether the topmost bracket can't begin a link, because a link follows it. */
  boolean isInactive() {
    return !images[size - 1] && size <= inactive;
  }

  /** Records that a link was found: no open bracket may begin another link around it. */
  void linkFound() {
    inactive = size;
  }
}
