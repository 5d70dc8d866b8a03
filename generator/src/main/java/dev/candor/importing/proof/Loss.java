package dev.candor.importing.proof;

/**
 * A difference between a source and what it became.
 *
 * @param what what differs: words, links, images, headings, items or cells
 * @param before what the source has there
 * @param after what the page has there
 */
public record Loss(String what, String before, String after) {}
