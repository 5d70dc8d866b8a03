package dev.candor.publish.target;

/** One state of the site as it was published: its number, and when that was, in words. */
public record Release(int number, String made) {}
