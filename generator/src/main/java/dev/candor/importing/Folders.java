package dev.candor.importing;

/** The folders of the kinds of page that posts become. */
final class Folders {

  static final String ARTICLES = "articles/";
  static final String VIGNETTES = "vignettes/";
  static final String STANDING = "pages/";
  static final String PEOPLE = "people/";
  static final String TOPICS = "topics/";

  private Folders() {}

  /** The address of a page by its file. */
  static String address(String path) {
    String page = path.replaceFirst("\\.md$", "/");
    return "/" + (page.startsWith(STANDING) ? page.substring(STANDING.length()) : page);
  }
}
