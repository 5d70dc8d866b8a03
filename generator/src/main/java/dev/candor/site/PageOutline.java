package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.source.Span;
import java.util.List;

/** The headings of a page, for tools that jump to them. */
public record PageOutline(String text, int level, Span span) {

  /** The headings of a page, in order. */
  public static List<PageOutline> of(Page page) {
    return page.body().headings().stream()
        .map(heading -> new PageOutline(heading.text(), heading.level(), heading.span()))
        .toList();
  }
}
