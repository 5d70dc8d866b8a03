package dev.candor.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A record that a reviewer has approved a page: the page as {@code folder/id}, the person, the day,
 * and what the page said then.
 *
 * @param hash the fingerprint of its text
 * @param parts the fingerprints of its fields and paragraphs; none in records of earlier versions
 */
public record Review(String page, String reviewer, LocalDate on, String hash, List<String> parts) {

  static Review read(Fields f) {
    return new Review(
        f.text("page", "The page, as articles/first-session."),
        f.id("reviewer", "Who reviewed it.", "person"),
        f.date("on", "The day it was reviewed."),
        f.text("hash", "A fingerprint of the reviewed text; sign-off computes it."),
        f.texts("parts", "Fingerprints of its paragraphs; sign-off computes them."));
  }

  public Review {
    parts = List.copyOf(parts);
  }

  /** The same record of a page with another name. */
  Review of(String name) {
    return new Review(name, reviewer, on, hash, parts);
  }
}
