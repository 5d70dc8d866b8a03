package dev.candor.render;

/**
 * A page in an index from A to Z.
 *
 * @param href its address
 * @param name the keyword that it is listed under
 * @param title its title, or "" if that is the keyword
 */
public record IndexEntry(String href, String name, String title) {}
