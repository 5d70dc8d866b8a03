package dev.candor.markdown;

import dev.candor.source.Span;

/** A heading of a body: level 1 to 6 as written, id (unique in its body), plain text. */
public record Heading(int level, String id, String text, Span span) {}
