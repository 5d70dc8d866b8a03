package dev.candor.render;

/** A link: where it leads and what it says. */
public record Link(String href, String text) {}
