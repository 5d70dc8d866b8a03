package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * A page in a list: its kind ("article"), where it is, its title, what it says in a sentence, the
 * misconception it clears up if it is an FAQ with one, short facts (a therapist's place and
 * formats), the day a therapist's licence was checked if that is recent, and whether it is about an
 * invented person.
 */
public record Card(
    String kind,
    String href,
    String title,
    String summary,
    Optional<MythView> myth,
    List<String> facts,
    Optional<Day> checked,
    boolean sample) {

  public Card {
    facts = List.copyOf(facts);
  }

  /** A misconception and how strong the evidence is: strong, moderate, limited, contested. */
  public record MythView(String statement, String evidence) {}
}
