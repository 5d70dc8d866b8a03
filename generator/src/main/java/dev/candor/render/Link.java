package dev.candor.render;

/**
 * A link.
 *
 * @param href where it leads
 * @param text what it says
 */
public record Link(String href, String text) {}
