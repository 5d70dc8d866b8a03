package dev.candor.site;

import dev.candor.content.ContentKind;
import dev.candor.content.KindRole;
import dev.candor.content.KindTrait;
import dev.candor.content.Page;
import java.util.List;
import java.util.Map;

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

  /** The source paths of the images in its fields, by the key that names each. */
  public Map<String, String> pictures() {
    return FrontMatterLinks.picturesOf(page());
  }

  public ContentKind<?> kind() {
    return page().kind();
  }

  /** Whether its kind has this role. */
  public boolean is(KindRole role) {
    return page().kind().is(role);
  }

  /** Whether that holds for it, as for every page of its kind. */
  public boolean has(KindTrait trait) {
    return page().kind().has(trait);
  }

  public boolean is(String kind) {
    return page().kind().name().equals(kind);
  }
}
