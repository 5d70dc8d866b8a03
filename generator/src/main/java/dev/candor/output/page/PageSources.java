package dev.candor.output.page;

import dev.candor.render.PageView;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Every sort of page that a site has. */
public final class PageSources {

  static final List<PageSource> ALL =
      List.of(
          new HomeSource(),
          new ArticleSource(),
          new VignetteSource(),
          new FaqSource(),
          new TermSource(),
          new TopicSource(),
          new PersonSource(),
          new TherapistSource(),
          new StandingSource(),
          new HubSource(),
          new DirectorySource(),
          new RedirectSource());

  private PageSources() {}

  /** What it takes to make each page of the site, in an order that depends on the site alone. */
  public static List<Supplier<PageView>> jobs(Site site, Gallery gallery, String searchIndex) {
    Desk desk = new Desk(site, gallery, searchIndex);
    List<Supplier<PageView>> jobs = new ArrayList<>();
    for (PageSource source : ALL) {
      for (Supplier<PageView> job : source.jobs(desk)) {
        jobs.add(() -> gallery.dressed(job.get()));
      }
    }
    return jobs;
  }

  /** The addresses of the directory's facet pages, which belong to no page of content. */
  public static List<String> facetAddresses(Site site) {
    return DirectorySource.addresses(site);
  }
}
