package dev.candor.render;

import java.util.List;

/**
 * All that one page of the site shows, but for what all pages share: the template that shows it,
 * its address within the site ({@code /articles/first-session/}), what goes into its head, the way
 * to it from the home page (the page itself last), its {@link MainView}, its art, and whether a
 * chart stands in its text.
 */
public record PageView(
    String template,
    String path,
    Head head,
    List<Link> breadcrumb,
    MainView main,
    Art art,
    boolean charted) {

  public PageView {
    breadcrumb = List.copyOf(breadcrumb);
  }

  /** A page without art, and without a chart. */
  public PageView(String template, String path, Head head, List<Link> breadcrumb, MainView main) {
    this(template, path, head, breadcrumb, main, Art.NONE, false);
  }

  public PageView with(Art other) {
    return new PageView(template, path, head, breadcrumb, main, other, charted);
  }

  /** This page as one with a chart in its text, or without. */
  public PageView charted(boolean yes) {
    return new PageView(template, path, head, breadcrumb, main, art, yes);
  }

  /**
   * The head of a page: the text of its title element, a description, what is shown of it where
   * somebody shares it, its absolute address, whether search engines shall keep it, and its
   * structured data as the text of a script element.
   */
  public record Head(
      String title,
      String description,
      Preview preview,
      String canonical,
      boolean indexed,
      Html structuredData) {}

  /** What others see of a page when its address is sent to them. */
  public record Preview(String title, String description) {}
}
