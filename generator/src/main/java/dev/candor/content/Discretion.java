package dev.candor.content;

/** How much a page's title and preview reveal of its subject to other people who see them. */
public enum Discretion {
  /** Titles and previews say what the page is about. */
  NONE,
  /** Titles say it; previews of shared links do not. */
  CARDS,
  /** Neither says it: histories, tabs and previews show the site's name and the kind of page. */
  TITLES
}
