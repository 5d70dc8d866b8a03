package dev.candor.content;

/**
 * A field of a page and its value.
 *
 * @param key the key in front matter
 * @param label the label that readers see before it
 * @param value its value
 */
public record ShownField(String key, String label, FieldValue value) {}
