package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.page.PageJob;
import dev.candor.output.page.PageSources;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Every page that has an address: pages, hubs, facets, redirects. */
final class PagesOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    List<PageJob> jobs = PageSources.jobs(production.desk().get(), production.workers());
    PageMemory memory = production.memory();
    List<PageMemory.Rendered> rendered =
        production.workers().map(jobs, job -> memory.page(production, job.view().get()));
    memory.retain(jobs.stream().map(PageJob::address).toList());
    return gathered(rendered);
  }

  /** The page at one address alone; nothing if there is none. */
  static Outcome<List<Artifact>> produce(Production production, String address) {
    return gathered(
        PageSources.job(production.desk().get(), address).stream()
            .map(job -> production.memory().page(production, job.view().get()))
            .toList());
  }

  private static Outcome<List<Artifact>> gathered(List<PageMemory.Rendered> rendered) {
    List<Artifact> artifacts = new ArrayList<>(rendered.size());
    Map<String, Diagnostic> faults = new LinkedHashMap<>();
    for (PageMemory.Rendered page : rendered) {
      page.artifact().ifPresent(artifacts::add);
      page.fault().ifPresent(f -> faults.putIfAbsent(f.place() + f.rule().id(), f));
    }
    return Outcome.of(artifacts, List.copyOf(faults.values()));
  }

  /** The file behind an address: {@code articles/first-session/index.html}. */
  static SitePath fileOf(String address) {
    String path = address.substring(1);
    return SitePath.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }
}
