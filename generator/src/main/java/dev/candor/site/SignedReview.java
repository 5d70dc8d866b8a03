package dev.candor.site;

import java.time.LocalDate;

/**
 * The latest sign-off of a page on record; only sign-offs count as reviews.
 *
 * @param reviewer the id of the person who signed
 * @param on the day it was signed
 * @param changedSince whether the page has changed in meaning since then
 */
public record SignedReview(String reviewer, LocalDate on, boolean changedSince) {}
