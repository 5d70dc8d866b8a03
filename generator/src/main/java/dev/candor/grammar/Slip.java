package dev.candor.grammar;

import java.util.List;

/**
 * A grammar mistake in a text.
 *
 * @param from where it starts
 * @param to where it ends
 * @param suggestions possible corrections, the likeliest first
 */
public record Slip(int from, int to, String message, List<String> suggestions) {

  public Slip {
    suggestions = List.copyOf(suggestions);
  }
}
