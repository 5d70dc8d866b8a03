package dev.candor.content;

import java.time.LocalDate;
import java.util.List;

/**
 * Someone who asked to be removed from the directory, without saying who it is.
 *
 * @param hashes of what imports know a person by, each with the salt before it
 */
public record Removed(String salt, List<String> hashes, LocalDate on) {

  static Removed read(Fields f) {
    return new Removed(
        f.text("salt", "What the hashes begin with; written by candor remove --keep-out."),
        f.someTexts("hashes", "Hashes of what imports know the person by."),
        f.date("on", "The day of the removal."));
  }

  public Removed {
    hashes = List.copyOf(hashes);
  }
}
