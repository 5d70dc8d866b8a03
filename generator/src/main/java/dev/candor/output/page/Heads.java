package dev.candor.output.page;

import dev.candor.content.Discretion;
import dev.candor.content.SiteConfig;
import dev.candor.render.Html;
import dev.candor.render.PageView;

/**
 * Makes the heads of pages, as discreet as the site wants them. What is discreet names the site and
 * the sort of page, never its subject.
 */
final class Heads {

  private static final int DESCRIPTION = 300;

  private final SiteConfig config;

  Heads(SiteConfig config) {
    this.config = config;
  }

  /**
   * The head of the page at a path. {@code sort} is what it is without a word of its subject;
   * {@code subject} its title, empty on the home page; {@code part} which part of a list it is,
   * such as {@code ", page 2"}.
   */
  PageView.Head of(
      String sort,
      String subject,
      String part,
      String text,
      String path,
      boolean indexed,
      Html data) {
    String open = named(subject, part);
    String discreet = named(subject.isEmpty() ? "" : sort, part);
    Discretion discretion = config.discreet();
    String description = shortened(text);
    return new PageView.Head(
        discretion == Discretion.TITLES ? discreet : open,
        description,
        discretion == Discretion.NONE
            ? new PageView.Preview(open, description)
            : new PageView.Preview(discreet, "A page of " + config.title() + "."),
        config.baseUrl() + path,
        indexed,
        data);
  }

  private String named(String name, String part) {
    return name.isEmpty() ? config.title() : name + part + " - " + config.title();
  }

  private static String shortened(String text) {
    return text.length() <= DESCRIPTION ? text : text.substring(0, DESCRIPTION - 1).strip() + "…";
  }
}
