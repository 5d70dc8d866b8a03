package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * A page in a list: its kind and what readers call that, where it is, its title, what it says in a
 * sentence, the misconception it clears up if there is one, short facts (a listing's place and
 * formats), the day a licence was checked if that is recent, whether it is about an invented
 * person, and the cover of a topic (or nothing).
 *
 * @param label what readers call its kind
 * @param named whether its title is somebody's name
 */
public record Card(
    String kind,
    String label,
    boolean named,
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
      String label,
      boolean named,
      String href,
      String title,
      String summary,
      Optional<MythView> myth,
      List<String> facts,
      Optional<Day> checked,
      boolean sample) {
    this(kind, label, named, href, title, summary, myth, facts, checked, sample, Html.EMPTY);
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
