package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.page.PageSources;
import dev.candor.render.PageView;
import dev.candor.render.RenderFault;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Every page that has an address: pages, hubs, facets, redirects. */
final class PagesOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    List<Supplier<PageView>> jobs =
        PageSources.jobs(production.site(), production.gallery(), production.search().address());
    List<Rendered> rendered = production.workers().map(jobs, job -> render(production, job.get()));
    List<Artifact> artifacts = new ArrayList<>(rendered.size());
    Map<String, Diagnostic> faults = new LinkedHashMap<>();
    for (Rendered page : rendered) {
      artifacts.addAll(page.artifact());
      page.fault().forEach(f -> faults.putIfAbsent(f.place() + f.rule().id(), f));
    }
    return Outcome.of(artifacts, List.copyOf(faults.values()));
  }

  /** One page, or the fault that prevented it. */
  private record Rendered(List<Artifact> artifact, List<Diagnostic> fault) {}

  private static Rendered render(Production production, PageView view) {
    try {
      byte[] html = production.theme().render(production.view(), view);
      return new Rendered(List.of(Artifact.of(fileOf(view.path()), html)), List.of());
    } catch (RenderFault fault) {
      return new Rendered(List.of(), List.of(fault.diagnostic()));
    }
  }

  /** The file behind an address: {@code articles/first-session/index.html}. */
  static SitePath fileOf(String address) {
    String path = address.substring(1);
    return SitePath.of(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }
}
