package dev.candor.report.health;

import dev.candor.site.LinkedPage;

/** A page's title and where it is in the sources. */
public record Named(String title, Spot spot) {

  static Named of(LinkedPage page) {
    return new Named(page.title(), Spot.of(page.page(), page.kind().traits().titleKey()));
  }
}
