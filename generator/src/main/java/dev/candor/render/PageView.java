package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * What one page shows, apart from what all pages share.
 *
 * @param template the template that renders it
 * @param path its address within the site, such as {@code /articles/first-session/}
 * @param breadcrumb the path to it from the home page; the page itself comes last
 * @param versions the languages of the site, and where this page is in each
 * @param translation what readers learn about the translation, if the page is one
 * @param charted whether its text contains a chart
 */
public record PageView(
    String template,
    String path,
    Head head,
    List<Link> breadcrumb,
    MainView main,
    Art art,
    boolean charted,
    List<PageVersion> versions,
    Optional<TranslationNote> translation) {

  public PageView {
    breadcrumb = List.copyOf(breadcrumb);
    versions = List.copyOf(versions);
  }

  /** A page without art, and without a chart. */
  public PageView(String template, String path, Head head, List<Link> breadcrumb, MainView main) {
    this(template, path, head, breadcrumb, main, Art.NONE, false, List.of(), Optional.empty());
  }

  public PageView with(Art other) {
    return new PageView(
        template, path, head, breadcrumb, main, other, charted, versions, translation);
  }

  /** The same page, marked as having a chart in its text or not. */
  public PageView charted(boolean yes) {
    return new PageView(template, path, head, breadcrumb, main, art, yes, versions, translation);
  }

  /** The same page, with the languages that it exists in. */
  public PageView in(List<PageVersion> languages) {
    return new PageView(
        template, path, head, breadcrumb, main, art, charted, languages, translation);
  }

  /**
   * The head of a page.
   *
   * @param title the text of its title element
   * @param preview what is shown of it when its address is shared
   * @param canonical its absolute address
   * @param indexed whether search engines may index it
   * @param structuredData its JSON-LD, as the text of a script element
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
