package dev.candor.content;

import dev.candor.diagnostic.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The fields of a page that its kind adds to the shared ones. */
public interface Content {

  /** What the page is called: its title, question or name. */
  String title();

  /** One or two sentences that say what the page says. */
  String summary();

  /** Person ids. */
  default List<String> authors() {
    return List.of();
  }

  /** A person id. */
  default Optional<String> reviewer() {
    return Optional.empty();
  }

  default Optional<LocalDate> published() {
    return Optional.empty();
  }

  default Optional<LocalDate> updated() {
    return Optional.empty();
  }

  /** The image file at the head of the page, relative to the page's own. */
  default Optional<String> picture() {
    return Optional.empty();
  }

  /** What the fields say to a reader, which a review vouches for; in an order that stays. */
  default List<String> meaning() {
    return List.of(title(), summary());
  }

  /** Looks at the fields beside each other and beside the text, within this one page. */
  default void examine(Page page, Findings findings) {}
}
