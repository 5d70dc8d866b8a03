package dev.candor.render;

/**
 * A link.
 *
 * @param href the address it links to
 * @param text its text
 */
public record Link(String href, String text) {}
