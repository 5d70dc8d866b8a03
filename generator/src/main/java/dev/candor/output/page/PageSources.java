package dev.candor.output.page;

import dev.candor.parallel.Workers;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every kind of page that a site has. */
public final class PageSources {

  /** The pages at old addresses, which come last, since they may not replace any other file. */
  private static final PageSource REDIRECTS = new RedirectSource();

  /** The views of the built-in kinds, then the pages that the site makes of all of them. */
  private static final List<PageSource> ALL =
      List.of(
          new HomeSource(),
          new ArticleSource(),
          new VignetteSource(),
          new FaqSource(),
          new TermSource(),
          new TopicSource(),
          new PersonSource(),
          new ListingSource(),
          new StandingSource(),
          new FieldsSource(),
          new HubSource(),
          new SearchSource(),
          new DirectorySource());

  private PageSources() {}

  static List<PageSource> all(PageContext context) {
    List<PageSource> all = new ArrayList<>(context.views().more());
    all.addAll(ALL);
    return all;
  }

  /** A job for each page at an old address, in the order of their addresses. */
  public static List<PageJob> redirects(PageContext context) {
    return REDIRECTS.jobs(context).stream().map(job -> job.dressed(context.gallery())).toList();
  }

  /**
   * A job for each page of the site but those at old addresses, in an order that depends on the
   * site alone.
   */
  public static List<PageJob> jobs(PageContext context, Workers workers) {
    List<PageJob> jobs = new ArrayList<>();
    for (List<PageJob> some : workers.map(all(context), source -> source.jobs(context))) {
      some.forEach(job -> jobs.add(job.dressed(context.gallery())));
    }
    return jobs;
  }

  /** The job for the page at one address, if the site has it. */
  public static Optional<PageJob> job(PageContext context, String address) {
    return ownPage(context, address)
        .or(() -> first(all(context), context, address))
        .or(() -> first(List.of(REDIRECTS), context, address))
        .map(job -> job.dressed(context.gallery()));
  }

  /** The rendered page of a page of content, if it is published at its kind's address. */
  private static Optional<PageJob> ownPage(PageContext context, String address) {
    LinkedPage page =
        address.endsWith("/") && address.length() > 1
            ? context.site().byKey().get(address.substring(1, address.length() - 1))
            : null;
    if (page == null || !page.permalink().equals(address)) {
      return Optional.empty();
    }
    for (PageSource source : all(context)) {
      if (source instanceof KindSource kind && page.kind().name().equals(kind.kind())) {
        return Optional.of(kind.job(context, page));
      }
    }
    return Optional.empty();
  }

  private static Optional<PageJob> first(
      List<PageSource> sources, PageContext context, String address) {
    for (PageSource source : sources) {
      for (PageJob job : source.jobs(context)) {
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
