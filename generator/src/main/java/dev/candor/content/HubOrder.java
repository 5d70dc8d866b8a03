package dev.candor.content;

/** The order in which a list shows its pages. */
public enum HubOrder {
  /** By the day of the last change, the latest first. */
  NEWEST,
  /** By title. */
  TITLE,
  /** By {@link Content#rank}, then by title. */
  RANK
}
