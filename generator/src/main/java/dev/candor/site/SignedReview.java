package dev.candor.site;

import java.time.LocalDate;

/**
 * The latest sign-off of a page on record: nothing else is called a review.
 *
 * @param reviewer the id of the person who signed
 * @param on the day it was signed
 * @param changedSince whether the page means something else today than what was signed
 */
public record SignedReview(String reviewer, LocalDate on, boolean changedSince) {}
