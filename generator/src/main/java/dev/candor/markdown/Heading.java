package dev.candor.markdown;

import dev.candor.source.Span;

/**
 * A heading of a body.
 *
 * @param level 1 to 6, as written
 * @param id unique in its body
 * @param text plain text
 */
public record Heading(int level, String id, String text, Span span) {}
