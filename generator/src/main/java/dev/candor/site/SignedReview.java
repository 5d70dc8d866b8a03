package dev.candor.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The latest sign-off of a page on record; only sign-offs count as reviews.
 *
 * @param reviewer the id of the person who signed
 * @param on the day it was signed
 * @param changedSince whether the page has changed in meaning since then
 * @param changed the paragraphs and fields that changed, as they are now; empty if the record
 *     doesn't have them
 * @param safety whether what changed is known to concern a reader's safety
 */
public record SignedReview(
    String reviewer,
    LocalDate on,
    boolean changedSince,
    Optional<List<String>> changed,
    boolean safety) {

  public SignedReview {
    changed = changed.map(List::copyOf);
  }

  /** A sign-off of what the page says now. */
  static SignedReview current(String reviewer, LocalDate on) {
    return new SignedReview(reviewer, on, false, Optional.empty(), false);
  }
}
