package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * A page as an entry of a list.
 *
 * @param kind the name of its kind
 * @param label the readers' word for its kind
 * @param named whether its title is a person's name
 * @param href its address
 * @param summary what it says, in a sentence
 * @param myth the misconception it corrects
 * @param facts short facts, such as a listing's place and formats
 * @param checked the day a licence was checked, if that is recent
 * @param sample whether it is marked as being about an invented person
 * @param cover the cover of a topic; empty for other pages
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

  /** The same card with its address below a path, for data that scripts read. */
  public Card below(String base) {
    return base.isEmpty()
        ? this
        : new Card(
            kind, label, named, base + href, title, summary, myth, facts, checked, sample, cover);
  }

  /** The address is enough for hashing, and a string caches its hash. */
  @Override
  public int hashCode() {
    return href.hashCode();
  }

  /**
   * A misconception.
   *
   * @param statement the misconception itself
   * @param fact what contradicts it
   * @param evidence how strong the evidence is: strong, moderate, limited or contested
   */
  public record MythView(String statement, String fact, String evidence) {}
}
