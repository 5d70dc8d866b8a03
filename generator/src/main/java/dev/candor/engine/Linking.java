package dev.candor.engine;

import dev.candor.content.Data;
import dev.candor.content.Language;
import dev.candor.content.Page;
import dev.candor.content.SiteConfig;
import dev.candor.content.Translation;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.message.MessageCatalogs;
import dev.candor.parallel.Workers;
import dev.candor.site.Foreign;
import dev.candor.site.Site;
import dev.candor.site.SiteLinker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Links the pages of a project into one site for each language: first that in the site's own, then
 * those translated from it, which fall back on its pages.
 */
record Linking(
    SiteConfig config,
    LocalDate today,
    boolean drafts,
    Workers workers,
    Memory memory,
    MessageCatalogs catalogs) {

  Outcome<List<Site>> link(List<Page> pages, Data data, Set<String> images) {
    List<Language> others = config.languages().others();
    List<Foreign> all = Foreign.all(config, pages, today, drafts);
    Outcome<Site> main =
        linker(config, "").link(of("", pages), data.without(others), images, Optional.empty(), all);
    List<Diagnostic> found = new ArrayList<>(main.found());
    List<Site> sites = new ArrayList<>(List.of(main.value()));
    for (Language language : others) {
      SiteConfig spoken = config.in(language, catalogs.in(language.tag())::name);
      List<Foreign> foreign =
          all.stream().filter(one -> !one.language().equals(language.code())).toList();
      List<Page> own = of(language.code(), pages);
      Outcome<Site> site =
          linker(spoken, language.code())
              .link(own, data.in(language), images, Optional.of(main.value()), foreign);
      sites.add(site.value());
      found.addAll(site.found());
    }
    return Outcome.of(sites, found);
  }

  private SiteLinker linker(SiteConfig settings, String language) {
    return new SiteLinker(settings, today, drafts, workers, memory.links(language), catalogs);
  }

  /**
   * The pages in a language: not those below a folder that is no kind's, such as that of a language
   * that the settings don't list, since they would answer to the same names.
   */
  private List<Page> of(String language, List<Page> pages) {
    int depth = language.isEmpty() ? 1 : 2;
    return pages.stream()
        .filter(p -> p.translation().map(Translation::language).orElse("").equals(language))
        .filter(
            page -> {
              String[] folders = page.file().path().split("/");
              return folders.length < depth + 3
                  || config.kinds().ofFolder(folders[depth]).isPresent();
            })
        .toList();
  }
}
