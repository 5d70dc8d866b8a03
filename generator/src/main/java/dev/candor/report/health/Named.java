package dev.candor.report.health;

import dev.candor.site.LinkedPage;

/** A page by its title, and where that stands. */
public record Named(String title, Spot spot) {

  static Named of(LinkedPage page) {
    String key =
        page.is("faq") ? "question" : page.is("person") || page.is("therapist") ? "name" : "title";
    return new Named(page.title(), Spot.of(page.page(), key));
  }
}
