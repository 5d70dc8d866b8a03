package dev.candor.engine;

import dev.candor.content.ContentKind;
import dev.candor.output.page.KindSource;
import java.util.List;

/**
 * Kinds of page written in Java that a site has in addition to the built-in ones, for programs that
 * embed the generator. A kind without a view is shown with its fields in a list.
 *
 * @param kinds their fields and traits
 * @param views how their pages are shown
 */
public record ExtraKinds(List<ContentKind<?>> kinds, List<KindSource> views) {

  static final ExtraKinds NONE = new ExtraKinds(List.of(), List.of());

  public ExtraKinds {
    kinds = List.copyOf(kinds);
    views = List.copyOf(views);
  }
}
