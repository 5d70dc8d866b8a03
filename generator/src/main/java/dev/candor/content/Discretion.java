package dev.candor.content;

/** How much a page's title and preview reveal of its subject to other people who see them. */
public enum Discretion {
  /** Titles and previews say what the page is about. */
  NONE,
  /** Titles say it, but previews of shared links don't. */
  CARDS,
  /** Neither says it: histories, tabs and previews show the site's name and the kind of page. */
  TITLES
}
