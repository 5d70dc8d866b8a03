package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.source.Span;
import java.util.List;

/** The headings of a page, for tools that jump to them. */
public record Outline(String text, int level, Span span) {

  /** The headings of a page, in order. */
  public static List<Outline> of(Page page) {
    return page.body().headings().stream()
        .map(heading -> new Outline(heading.text(), heading.level(), heading.span()))
        .toList();
  }
}
