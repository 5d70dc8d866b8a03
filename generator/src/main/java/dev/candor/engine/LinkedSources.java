package dev.candor.engine;

import dev.candor.content.Data;
import dev.candor.content.DeclaredKind;
import dev.candor.content.Page;
import dev.candor.content.PageRules;
import dev.candor.content.SiteConfig;
import dev.candor.content.SourceFaults;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.page.KindSource;
import dev.candor.parallel.Soon;
import dev.candor.parallel.Workers;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import dev.candor.site.SiteLinker;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Sources read and linked: the settings, the data, every page whether published or not, the site,
 * the theme to show it in, views of kinds besides the built-in ones, and what was found on the way.
 */
record LinkedSources(
    SiteConfig config,
    Data data,
    List<Page> pages,
    Site site,
    Theme theme,
    List<KindSource> views,
    List<Diagnostic> found) {

  /** Reads and links, using what the memory holds and filling it. */
  static LinkedSources of(
      Settings settings,
      ProjectSources sources,
      Workers workers,
      Memory memory,
      Stopwatch stopwatch) {
    stopwatch.begin(Stage.READ);
    List<Diagnostic> found = new ArrayList<>(SourceFaults.toDiagnostics(sources.faults()));
    SiteConfig config = taken(sources.config(), found);
    Soon<Outcome<Theme>> parsed = Soon.of(() -> memory.theme(sources.templates()));
    List<Page> pages = new ArrayList<>();
    for (Outcome<Page> page : memory.read(sources.pages(), config.kinds(), workers)) {
      pages.add(taken(page, found));
    }
    Data data = taken(memory.data(sources.data()), found);
    Theme theme = taken(parsed.get(), found);
    found.addAll(missingTemplates(config, theme));

    stopwatch.begin(Stage.LINK);
    LocalDate today = LocalDate.ofInstant(settings.now(), ZoneId.of(config.timeZone()));
    SiteLinker linker = new SiteLinker(config, today, settings.drafts(), workers, memory.links());
    Site site = taken(linker.link(pages, data, images(sources.content())), found);
    return new LinkedSources(config, data, pages, site, theme, settings.extra().views(), found);
  }

  /** A kind is shown by a plain template until it has its own, but not if it asks for one. */
  private static List<Diagnostic> missingTemplates(SiteConfig config, Theme theme) {
    List<Diagnostic> missing = new ArrayList<>();
    for (DeclaredKind kind : config.kinds().declared()) {
      String template = kind.template().filter(name -> !theme.has(name)).orElse("");
      if (!template.isEmpty()) {
        missing.add(
            PageRules.KIND
                .at(
                    config.origin().file(),
                    config.origin().placeOf("kinds." + kind.name() + ".template"),
                    "the theme has no template \"" + template + "\"")
                .suggesting(
                    "write themes/"
                        + config.theme()
                        + "/templates/"
                        + template
                        + ".ftlh, or take"
                        + " this line out"));
      }
    }
    return missing;
  }

  private static <T> T taken(Outcome<T> outcome, List<Diagnostic> found) {
    found.addAll(outcome.found());
    return outcome.value();
  }

  /** The files of the content that an image may be, by path. */
  private static Set<String> images(SourceTree content) {
    Set<String> images = new TreeSet<>();
    content.assets().forEach(asset -> images.add(asset.path()));
    for (SourceFile file : content.files()) {
      if (file.path().endsWith(".svg")) {
        images.add(file.path());
      }
    }
    return images;
  }
}
