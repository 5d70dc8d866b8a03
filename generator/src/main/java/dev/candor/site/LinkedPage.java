package dev.candor.site;

import dev.candor.content.Page;
import java.util.List;
import java.util.Optional;

/**
 * A page in its site: where it is, its body with references resolved, the keys of the works it
 * cites in the order of their numbers, the pages that refer to it, and the pages to read next (five
 * at most).
 */
public record LinkedPage(
    Target target,
    LinkedBody body,
    List<String> sources,
    List<Target> backlinks,
    List<Target> related) {

  public LinkedPage {
    sources = List.copyOf(sources);
    backlinks = List.copyOf(backlinks);
    related = List.copyOf(related);
  }

  public Page page() {
    return target.page();
  }

  public String permalink() {
    return target.permalink();
  }

  public String title() {
    return page().title();
  }

  /** The source path of the picture at its head. */
  public Optional<String> picture() {
    return FrontMatterLinks.pictureOf(page());
  }

  public boolean is(String kind) {
    return page().kind().name().equals(kind);
  }
}
