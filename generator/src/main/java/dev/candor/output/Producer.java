package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.ArtifactSink;
import dev.candor.output.artifact.Lazy;
import dev.candor.output.headers.ContentPolicy;
import dev.candor.output.page.KindSource;
import dev.candor.output.page.KindViews;
import dev.candor.output.page.PageContext;
import dev.candor.output.page.SiteViews;
import dev.candor.output.page.Versions;
import dev.candor.output.search.SearchIndex;
import dev.candor.output.typography.Typesetter;
import dev.candor.parallel.Async;
import dev.candor.parallel.Workers;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import dev.candor.site.Hubs;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** Makes the artifacts of one site: all of them, or those requested. */
public final class Producer {

  private final SiteAssets scenery;
  private final Production production;
  private final List<Producer> translations;

  /** A producer of a site in its theme, which makes what readers search when it is needed. */
  public Producer(
      Site site,
      Theme theme,
      SiteAssets scenery,
      List<KindSource> views,
      Workers workers,
      PageMemory memory) {
    this(
        site,
        theme,
        scenery,
        views,
        new Versions(List.of(site)),
        new Lazy<>(() -> SearchIndex.of(site, workers)),
        workers,
        memory);
  }

  /** A producer of a site in its theme, with what readers search in it. */
  public Producer(
      Site site,
      Theme theme,
      SiteAssets scenery,
      List<KindSource> views,
      Versions versions,
      Supplier<SearchIndex> search,
      Workers workers,
      PageMemory memory) {
    this.scenery = scenery;
    List<Artifact> assets = scenery.files();
    SiteView view =
        SiteViews.of(
            site,
            scenery.gallery(),
            ContentPolicy.of(assets).inPage(site.config().hosting()),
            scenery.theme().stylesheets(),
            scenery.theme().scripts(),
            scenery.theme().named());
    this.production =
        new Production(
            site,
            theme,
            view,
            assets,
            scenery.gallery(),
            search,
            new Lazy<>(
                () ->
                    new PageContext(
                        site,
                        scenery.gallery(),
                        new KindViews(views, theme::has),
                        () -> search.get().address())),
            versions,
            workers,
            memory.pages(theme, view, ForeignLinks.of(site), Typesetter.of(site.config())),
            Production.redirectsOf(site));
    this.translations = List.of();
  }

  private Producer(SiteAssets scenery, Production production, List<Producer> translations) {
    this.scenery = scenery;
    this.production = production;
    this.translations = List.copyOf(translations);
  }

  /** A producer of the same site, and of its translations. */
  public Producer with(List<Producer> others) {
    List<Site> sites = others.stream().map(other -> other.production.site()).toList();
    return new Producer(scenery, production.redirecting(sites), others);
  }

  /** The site as files, sorted by path; each is passed on soon after it is made. */
  public Outcome<Build> all(ArtifactSink taker) {
    // Pages use every worker; the other outputs are small and made one after another.
    CompletableFuture<Outcome<List<Artifact>>> others = Async.supply(() -> besidesPages(taker));
    Outcome<List<Artifact>> pages = PagesOutput.produce(production, taker);
    List<Artifact> all = new ArrayList<>(pages.value());
    List<Diagnostic> found = new ArrayList<>(pages.found());
    for (Producer translation : translations) {
      Outcome<List<Artifact>> more = PagesOutput.produce(translation.production, taker);
      all.addAll(more.value());
      found.addAll(more.found());
    }
    all.addAll(Async.join(others).value());
    Outcome<List<Artifact>> redirects = PagesOutput.redirects(production, all, taker);
    all.addAll(redirects.value());
    found.addAll(Async.join(others).found());
    found.addAll(redirects.found());
    for (Producer translation : translations) {
      Outcome<List<Artifact>> more = PagesOutput.redirects(translation.production, all, taker);
      all.addAll(more.value());
      found.addAll(more.found());
    }
    all.sort(Comparator.comparing(Artifact::path));
    Build build =
        new Build(production.site(), all, scenery.origins(), HeadersOutput.forServers(production));
    return Outcome.of(build, found);
  }

  /** The page at an address ({@code /articles/first-session/}); nothing if there is none. */
  public Outcome<List<Artifact>> page(String address) {
    for (Producer translation : translations) {
      if (address.startsWith(Hubs.home(translation.production.site().config().kinds()))) {
        return translation.page(address);
      }
    }
    return PagesOutput.produce(production, address);
  }

  /** Everything but the pages. */
  public Outcome<List<Artifact>> besidesPages() {
    return besidesPages(ArtifactSink.NOBODY);
  }

  private Outcome<List<Artifact>> besidesPages(ArtifactSink taker) {
    List<Artifact> all = new ArrayList<>();
    List<Diagnostic> found = new ArrayList<>();
    besidesPages(Outputs.ALL, taker, all, found);
    translations.forEach(t -> t.besidesPages(Outputs.OF_EACH_LANGUAGE, taker, all, found));
    return Outcome.of(all, found);
  }

  private void besidesPages(
      List<Output> outputs, ArtifactSink taker, List<Artifact> all, List<Diagnostic> found) {
    for (Output output : outputs) {
      if (output instanceof PagesOutput) {
        continue;
      }
      Outcome<List<Artifact>> made = output.produce(production);
      all.addAll(taker.take(made.value()));
      found.addAll(made.found());
    }
  }
}
