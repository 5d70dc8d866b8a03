package dev.candor.content;

import java.time.LocalDate;

/**
 * A record that a reviewer has approved a page: the page as {@code folder/id}, the person, the day,
 * and what the page meant then (see {@link Meaning}).
 */
public record Review(String page, String reviewer, LocalDate on, String hash) {

  static Review read(Fields f) {
    return new Review(
        f.text("page", "The page, as articles/first-session."),
        f.id("reviewer", "Who reviewed it.", "person"),
        f.date("on", "The day it was reviewed."),
        f.text("hash", "A fingerprint of the reviewed text; sign-off computes it."));
  }
}
