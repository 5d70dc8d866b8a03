package dev.candor.content;

/** What the headings of a hub are. */
public enum HubGrouping {
  /** There are none. */
  NONE,
  /** The letters that titles begin with. */
  LETTER,
  /** The groups that the pages say they belong to. */
  GROUP
}
