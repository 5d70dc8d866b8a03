package dev.candor.markdown;

import dev.candor.diagnostic.Waiver;
import java.util.List;

/**
 * A page's words, block by block in the order of reading.
 *
 * @param waivers what its author has allowed
 */
public record Prose(List<TextBlock> passages, List<Waiver> waivers) {

  public static final Prose EMPTY = new Prose(List.of(), List.of());

  public Prose {
    passages = List.copyOf(passages);
    waivers = List.copyOf(waivers);
  }
}
