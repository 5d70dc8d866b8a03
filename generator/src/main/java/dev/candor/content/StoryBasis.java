package dev.candor.content;

/** What a story is made of. */
public enum StoryBasis {
  FICTIONAL,
  COMPOSITE
}
