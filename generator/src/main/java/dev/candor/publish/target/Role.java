package dev.candor.publish.target;

import dev.candor.output.headers.Keeping;

/** The role of a file in the site, by which it is written: what others point at goes first. */
public enum Role {
  /** What pages load: styles, scripts, images, the search index, address cards. */
  ASSET,
  /** What readers read. */
  PAGE,
  /** What points at pages: feeds, sitemap, redirects, and files for servers and crawlers. */
  INDEX;

  /** Whether this is a page itself, not a compressed copy of one. */
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
