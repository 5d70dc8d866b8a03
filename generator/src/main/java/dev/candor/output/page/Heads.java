package dev.candor.output.page;

import dev.candor.content.Discretion;
import dev.candor.content.SiteConfig;
import dev.candor.message.Messages;
import dev.candor.render.Html;
import dev.candor.render.PageView;

/**
 * Makes the heads of pages, as discreet as the site wants them. A discreet text names the site and
 * the kind of page, never its subject.
 */
final class Heads {

  private static final int DESCRIPTION = 300;

  private final SiteConfig config;
  private final Messages words;

  Heads(SiteConfig config, Messages words) {
    this.config = config;
    this.words = words;
  }

  /**
   * The head of the page at a path. {@code sort} says what it is without revealing its subject;
   * {@code subject} its title, empty on the home page; {@code number} which page of a list it is,
   * from 1.
   */
  PageView.Head of(
      String sort,
      String subject,
      int number,
      String text,
      String path,
      boolean indexed,
      Html data) {
    String title = words.text(config.title());
    String preview =
        subject.isEmpty()
            ? words.of("page.preview-home", "site", title)
            : words.of("page.preview", "site", title);
    return of(sort, subject, number, text, preview, path, indexed, data);
  }

  /** The head of a page of a list, whose sort says what is in the list. */
  PageView.Head ofList(
      String sort, String subject, int number, String text, String path, Html data) {
    String preview =
        words.of("page.preview-list", "list", sort, "site", words.text(config.title()));
    return of(sort, subject, number, text, preview, path, true, data);
  }

  private PageView.Head of(
      String sort,
      String subject,
      int number,
      String text,
      String preview,
      String path,
      boolean indexed,
      Html data) {
    String open = named(subject, number);
    String discreet = named(subject.isEmpty() ? "" : sort, number);
    Discretion discretion = config.discreet();
    String description = shortened(text);
    return new PageView.Head(
        discretion == Discretion.TITLES ? discreet : open,
        description,
        discretion == Discretion.NONE
            ? new PageView.Preview(open, description)
            : new PageView.Preview(discreet, preview),
        config.baseUrl() + path,
        indexed,
        data);
  }

  private String named(String name, int number) {
    if (name.isEmpty()) {
      return words.text(config.title());
    }
    String title =
        number == 1 ? name : words.of("page.part", "title", name, "number", String.valueOf(number));
    return words.of("page.title", "title", title, "site", words.text(config.title()));
  }

  private static String shortened(String text) {
    return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1).strip() + "…";
  }
}
