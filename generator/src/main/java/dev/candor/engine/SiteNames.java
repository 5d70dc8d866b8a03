package dev.candor.engine;

import dev.candor.content.KnownIds;
import dev.candor.content.Reference;
import dev.candor.output.page.KindLabels;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/**
 * What a text can name: the pages of a site, with those that aren't translated into its language,
 * and the works that it can cite.
 */
public record SiteNames(List<PageName> pages, List<WorkName> works) {

  public SiteNames {
    pages = List.copyOf(pages);
    works = List.copyOf(works);
  }

  /**
   * A page by its names.
   *
   * @param key its folder and id
   * @param label what readers call its kind
   */
  public record PageName(
      String key,
      String id,
      String kind,
      String label,
      String title,
      String summary,
      List<String> aliases) {
    public PageName {
      aliases = List.copyOf(aliases);
    }
  }

  /** One of several values to choose from, and how people know it. */
  public record Choice(String value, String label) {}

  /** A work by its key, its title and the family names of its authors. */
  public record WorkName(String id, String title, String authors) {}

  static SiteNames of(Site site) {
    KindLabels labels = new KindLabels(site);
    List<PageName> pages = new ArrayList<>();
    for (LinkedPage page : site.byKey().values()) {
      pages.add(
          new PageName(
              page.target().key(),
              page.page().id(),
              page.kind().name(),
              labels.one(page.kind()),
              page.title(),
              page.page().content().summary(),
              page.page().shared().aliases()));
    }
    List<WorkName> works = new ArrayList<>();
    for (Reference work : site.library().values()) {
      String authors =
          String.join(", ", work.author().stream().map(Reference.Name::family).toList());
      works.add(new WorkName(work.id(), work.title(), authors));
    }
    return new SiteNames(pages, works);
  }

  /** The ids that fields of a site can name. */
  static KnownIds ids(Site site) {
    TreeSet<String> pages = new TreeSet<>(site.byKey().keySet());
    pages.addAll(site.withheld());
    return KnownIds.of(pages, new TreeSet<>(site.library().keySet()), site.config().kinds());
  }
}
