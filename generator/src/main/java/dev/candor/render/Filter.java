package dev.candor.render;

/** Where the directory's index is, how many listings it has, and how many cards each file has. */
public record Filter(String index, int listings, int chunk) {}
