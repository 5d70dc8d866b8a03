package dev.candor.output.search;

import dev.candor.content.ContentKind;
import dev.candor.content.KindSearch;
import dev.candor.message.Messages;
import dev.candor.output.search.SearchEntry.Group;

/** The headings of results. Headings that aren't among the messages are derived from the kind. */
final class SearchLabels {

  private final Messages words;

  SearchLabels(Messages words) {
    this.words = words;
  }

  /** The parts of the site that its menu names. */
  Group parts() {
    return new Group(0, words.of("search.part"), 0.9);
  }

  Group myths() {
    return new Group(40, words.of("search.misconceptions"), 0.95);
  }

  Group of(ContentKind<?> kind, KindSearch how) {
    String title = words.find("kind." + kind.name() + ".many").orElse(kind.plural());
    return new Group(how.place(), title, how.prior());
  }
}
