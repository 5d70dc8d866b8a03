package dev.candor.content;

/**
 * A field of a page and what it says.
 *
 * @param key the key in front matter
 * @param label what readers see before it
 * @param value what it says
 */
public record ShownField(String key, String label, FieldValue value) {}
