package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.ArtifactSink;
import dev.candor.output.page.PageJob;
import dev.candor.output.page.PageSources;
import dev.candor.render.PageView;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page that has an address: pages, hubs, facets, and old addresses. */
final class PagesOutput implements Output {

  /** How many pages are passed on at once, so that making, checking and writing alternate. */
  private static final int AT_ONCE = 64;

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    return produce(production, ArtifactSink.NOBODY);
  }

  /** Every page except those at old addresses, passed on soon after it is made. */
  static Outcome<List<Artifact>> produce(Production production, ArtifactSink taker) {
    List<PageJob> jobs = PageSources.jobs(production.context().get(), production.workers());
    List<String> addresses = new ArrayList<>(production.site().redirects().keySet());
    jobs.forEach(job -> addresses.add(job.address()));
    production.rendered().retain(addresses);
    return produce(production, jobs, taker);
  }

  /** The pages at old addresses; those whose names are taken are reported and left out. */
  static Outcome<List<Artifact>> redirects(
      Production production, List<Artifact> others, ArtifactSink taker) {
    Map<String, Diagnostic> taken = new TakenPaths(others).collisions(production.site());
    List<PageJob> free =
        PageSources.redirects(production.context().get()).stream()
            .filter(job -> !taken.containsKey(job.address()))
            .toList();
    return produce(production, free, taker).after(List.copyOf(taken.values()));
  }

  private static Outcome<List<Artifact>> produce(
      Production production, List<PageJob> jobs, ArtifactSink taker) {
    List<List<PageJob>> some = new ArrayList<>();
    for (int i = 0; i < jobs.size(); i += AT_ONCE) {
      some.add(jobs.subList(i, Math.min(jobs.size(), i + AT_ONCE)));
    }
    List<Outcome<List<Artifact>>> pages =
        production.workers().map(some, few -> made(production, few, taker));
    List<Artifact> all = new ArrayList<>(jobs.size());
    Map<String, Diagnostic> faults = new LinkedHashMap<>();
    for (Outcome<List<Artifact>> few : pages) {
      all.addAll(few.value());
      few.found().forEach(f -> faults.putIfAbsent(f.place() + f.rule().id(), f));
    }
    return Outcome.of(all, List.copyOf(faults.values()));
  }

  /** The page at one address alone; nothing if there is none. */
  static Outcome<List<Artifact>> produce(Production production, String address) {
    List<PageJob> job = PageSources.job(production.context().get(), address).stream().toList();
    return made(production, job, ArtifactSink.NOBODY);
  }

  private static Outcome<List<Artifact>> made(
      Production production, List<PageJob> jobs, ArtifactSink taker) {
    List<Artifact> pages = new ArrayList<>(jobs.size());
    List<Diagnostic> faults = new ArrayList<>();
    for (PageJob job : jobs) {
      PageView view = job.view().get();
      view = view.in(production.versions().of(view.path(), production.site()));
      RenderedPages.Rendered page =
          production.rendered().page(view, production.site().config().basePath());
      page.artifact().ifPresent(pages::add);
      page.fault().ifPresent(faults::add);
    }
    return Outcome.of(taker.take(pages), faults);
  }

  /** The file behind an address: {@code articles/first-session/index.html}. */
  static SitePath fileOf(String address) {
    String path = address.substring(1);
    return SitePath.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }
}
