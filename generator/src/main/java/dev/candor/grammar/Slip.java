package dev.candor.grammar;

import java.util.List;

/** Something wrong with a text: where in it, why, and what may have been meant. */
public record Slip(int from, int to, String message, List<String> suggestions) {

  public Slip {
    suggestions = List.copyOf(suggestions);
  }
}
