package dev.candor.render;

/**
 * A link.
 *
 * @param href the address it links to
 * @param text what it says
 */
public record Link(String href, String text) {}
