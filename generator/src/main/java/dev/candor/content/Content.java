package dev.candor.content;

import dev.candor.diagnostic.Findings;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The fields of a page that its kind adds to the shared ones. What other packages need to know
 * about a page they ask here: each kind answers for its own fields, and has defaults for the rest.
 */
public interface Content {

  /** The page's title, question or name. */
  String title();

  /** A summary of the page, in one or two sentences. */
  String summary();

  /**
   * The key of the message that replaces a summary if the author writes none; the message gets the
   * title as {@code {name}}.
   */
  default Optional<String> summaryMessage() {
    return Optional.empty();
  }

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

  /** The image files in its fields, relative to the page's own, by the key that names each. */
  default Map<String, String> pictures() {
    return Map.of();
  }

  /** The misconception it corrects. */
  default Optional<Myth> myth() {
    return Optional.empty();
  }

  /** The languages that a person reads, by code, where a page is a person's. */
  default List<String> languages() {
    return List.of();
  }

  /** The directory entry, if the page is one. */
  default Optional<Listing> listing() {
    return Optional.empty();
  }

  /** Whether the person or entry is invented, as a sample. */
  default boolean sample() {
    return false;
  }

  /** The titles of the person the page is about. */
  default List<Credential> credentials() {
    return List.of();
  }

  /** Whether the person the page is about may review what others wrote. */
  default boolean reviews() {
    return false;
  }

  /** The first names of the people in a story. */
  default List<String> characters() {
    return List.of();
  }

  /** What a story is made of. */
  default Optional<StoryBasis> madeOf() {
    return Optional.empty();
  }

  /** The page that lists it as a part of itself, by folder and id. */
  default Optional<String> partOf() {
    return Optional.empty();
  }

  /** Its position in lists of its kind that are ordered by rank. */
  default Rank rank() {
    return Rank.LAST;
  }

  /** The word for the group under which the hub of its kind lists it; empty if there is none. */
  default String group() {
    return "";
  }

  /** The fields to show in a list, if its kind has no view of its own. */
  default List<ShownField> shown() {
    return List.of();
  }

  /** The fields that readers see and a reviewer signs, in a stable order. */
  default List<String> meaning() {
    return List.of(title(), summary());
  }

  /** Checks the fields against each other and against the text, within this one page. */
  default void examine(Page page, Findings findings) {}

  /** What contradicts the misconception that the page corrects; by default its summary. */
  default String fact() {
    return summary();
  }
}
