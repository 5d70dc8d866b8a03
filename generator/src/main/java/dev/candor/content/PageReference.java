package dev.candor.content;

import dev.candor.source.Span;

/**
 * An id of another page in front matter: under which key, of which kind ("" for any), and where.
 */
public record PageReference(String key, String id, String kind, Span span) {}
