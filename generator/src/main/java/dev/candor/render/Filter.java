package dev.candor.render;

/** Where the directory's index lies, how many listings it is of, and how many cards a file has. */
public record Filter(String index, int listings, int chunk) {}
