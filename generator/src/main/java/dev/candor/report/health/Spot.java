package dev.candor.report.health;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;

/** A place in the sources: a file and a line, counted from 1. */
public record Spot(String file, int line) {

  static Spot of(SourceFile file, Span span) {
    return new Spot(file.path(), file.lines().line(span.start()));
  }

  /** The line of a key in a page's front matter. */
  static Spot of(Page page, String key) {
    return of(page.file(), page.placeOf(key));
  }

  static Spot of(Data.Entry<?> entry) {
    return of(entry.file(), entry.span());
  }
}
