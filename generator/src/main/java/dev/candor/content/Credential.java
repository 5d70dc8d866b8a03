package dev.candor.content;

import java.time.LocalDate;
import java.util.Optional;

/** A title or degree of a person, who awarded it, and the day it was checked. */
public record Credential(String title, String issuer, Optional<LocalDate> checked) {

  static Credential read(Fields f) {
    return new Credential(
        f.text("title", "The title or degree."),
        f.text("issuer", "Who awarded it."),
        f.optionalDate("checked", "The day it was checked with the issuer."));
  }
}
