package dev.candor.content;

/** What the headings of a hub are. */
public enum HubGrouping {
  /** No headings. */
  NONE,
  /** The letters that titles begin with. */
  LETTER,
  /** The groups that pages name. */
  GROUP,
  /** The topics of the site, in their order. */
  TOPIC
}
