package dev.candor.markdown;

import dev.candor.diagnostic.Waiver;
import java.util.List;

/**
 * A page's text, block by block in reading order.
 *
 * @param waivers the exceptions that its author has declared
 */
public record Prose(List<TextBlock> passages, List<Waiver> waivers) {

  public static final Prose EMPTY = new Prose(List.of(), List.of());

  public Prose {
    passages = List.copyOf(passages);
    waivers = List.copyOf(waivers);
  }
}
