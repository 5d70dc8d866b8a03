package dev.candor.publish.target;

import dev.candor.output.headers.Keeping;

/** What a file is to the site, which says when it is written: whatever is pointed at goes first. */
public enum Role {
  /** What pages are made with: styles, scripts, images, the search index, address cards. */
  ASSET,
  /** What readers read. */
  PAGE,
  /** What points at pages: feeds, sitemap, redirects, and what is said to servers and crawlers. */
  INDEX;

  /** Whether this is a page by itself, and no compressed form of one. */
  public static boolean isPage(String path) {
    return path.endsWith(".html");
  }

  public static Role of(String path) {
    if (path.endsWith(".html") || path.endsWith(".html.gz") || path.endsWith(".html.br")) {
      return PAGE;
    }
    boolean atTheRoot = path.indexOf('/') < 0 && !path.startsWith("favicon");
    boolean index = (atTheRoot || path.startsWith(".")) && !Keeping.isLasting(path);
    return index ? INDEX : ASSET;
  }
}
