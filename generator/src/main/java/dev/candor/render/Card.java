package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * A page in a list: its kind ("article"), where it is, its title, what it says in a sentence, the
 * misconception it clears up if it is an FAQ with one, short facts (a therapist's place and
 * formats), the day a therapist's licence was checked if that is recent, whether it is about an
 * invented person, and the cover of a topic (or nothing).
 */
public record Card(
    String kind,
    String href,
    String title,
    String summary,
    Optional<MythView> myth,
    List<String> facts,
    Optional<Day> checked,
    boolean sample,
    Html cover) {

  public Card {
    facts = List.copyOf(facts);
  }

  /** A card without a cover. */
  public Card(
      String kind,
      String href,
      String title,
      String summary,
      Optional<MythView> myth,
      List<String> facts,
      Optional<Day> checked,
      boolean sample) {
    this(kind, href, title, summary, myth, facts, checked, sample, Html.EMPTY);
  }

  /** The address tells most cards apart, and remembers its own hash. */
  @Override
  public int hashCode() {
    return href.hashCode();
  }

  /**
   * A misconception, the fact that contradicts it, and how strong the evidence is: strong,
   * moderate, limited, contested.
   */
  public record MythView(String statement, String fact, String evidence) {}
}
