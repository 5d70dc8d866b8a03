package dev.candor.output.page;

import java.util.List;
import java.util.function.Predicate;

/**
 * How pages of each kind are shown.
 *
 * @param more views of kinds in addition to the built-in ones
 * @param templates whether the theme has a template of a name
 */
public record KindViews(List<KindSource> more, Predicate<String> templates) {

  public KindViews {
    more = List.copyOf(more);
  }
}
