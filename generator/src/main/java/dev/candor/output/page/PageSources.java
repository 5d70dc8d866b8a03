package dev.candor.output.page;

import dev.candor.parallel.Workers;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
  public static List<PageJob> jobs(Desk desk, Workers workers) {
    List<PageJob> jobs = new ArrayList<>();
    for (List<PageJob> some : workers.map(ALL, source -> source.jobs(desk))) {
      some.forEach(job -> jobs.add(job.dressed(desk.gallery())));
    }
    return jobs;
  }

  /** What it takes to make the page at one address, if the site has it. */
  public static Optional<PageJob> job(Desk desk, String address) {
    return ownPage(desk, address)
        .or(() -> anyPage(desk, address))
        .map(job -> job.dressed(desk.gallery()));
  }

  /** The page of a page of content that is published where its kind and its id say. */
  private static Optional<PageJob> ownPage(Desk desk, String address) {
    LinkedPage page =
        address.endsWith("/") && address.length() > 1
            ? desk.site().byKey().get(address.substring(1, address.length() - 1))
            : null;
    if (page == null || !page.permalink().equals(address)) {
      return Optional.empty();
    }
    for (PageSource source : ALL) {
      if (source instanceof KindSource kind && page.is(kind.kind())) {
        return Optional.of(kind.job(desk, page));
      }
    }
    return Optional.empty();
  }

  private static Optional<PageJob> anyPage(Desk desk, String address) {
    for (PageSource source : ALL) {
      for (PageJob job : source.jobs(desk)) {
        if (job.address().equals(address)) {
          return Optional.of(job);
        }
      }
    }
    return Optional.empty();
  }

  /** The addresses of the directory's facet pages, which belong to no page of content. */
  public static List<String> facetAddresses(Site site) {
    return DirectorySource.addresses(site);
  }
}
