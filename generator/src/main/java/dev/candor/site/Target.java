package dev.candor.site;

import dev.candor.content.Page;

/** A page and where it is published: {@code /articles/first-session/}. */
public record Target(Page page, String permalink) {

  public String title() {
    return page.title();
  }

  /** The page's name among all pages: {@code articles/first-session}. */
  public String key() {
    return page.kind().folder() + "/" + page.id();
  }

  /** By address: one place, one page, so equality by it is enough and cheap. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Target that && that.permalink.equals(permalink);
  }

  @Override
  public int hashCode() {
    return permalink.hashCode();
  }

  @Override
  public String toString() {
    return permalink;
  }
}
