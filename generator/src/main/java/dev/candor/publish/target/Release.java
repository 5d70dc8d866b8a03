package dev.candor.publish.target;

/**
 * One published state of the site.
 *
 * @param made when it was published, in words
 */
public record Release(int number, String made) {}
