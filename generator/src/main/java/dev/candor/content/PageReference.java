package dev.candor.content;

import dev.candor.source.Span;

/**
 * A reference to another page by its id in front matter: its key, the page's kind ("" for any), and
 * its position.
 */
public record PageReference(String key, String id, String kind, Span span) {}
