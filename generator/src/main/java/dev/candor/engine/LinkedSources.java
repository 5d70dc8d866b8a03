package dev.candor.engine;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.page.KindSource;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import dev.candor.site.Visibility;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Sources after reading and linking.
 *
 * @param data the data of the content's YAML files
 * @param pages every page, whether published or not
 * @param views views of kinds other than the built-in ones
 * @param found what discovery, reading and linking found
 */
record LinkedSources(
    ProjectSources sources,
    Data data,
    List<Page> pages,
    Site site,
    Theme theme,
    List<KindSource> views,
    List<Diagnostic> found) {

  LinkedSources {
    pages = List.copyOf(pages);
    views = List.copyOf(views);
    found = List.copyOf(found);
  }

  SiteConfig config() {
    return sources.config().value();
  }

  /** The finished pages that are held back until a day, by file. */
  SortedMap<String, LocalDate> heldBack() {
    SortedMap<String, LocalDate> held = new TreeMap<>();
    for (Page page : pages) {
      if (site.find(page).isEmpty()) {
        Visibility.heldUntil(page, site.today())
            .ifPresent(day -> held.put(page.file().path(), day));
      }
    }
    return held;
  }

  /** The findings with the severities that the site sets. */
  List<Diagnostic> judge(List<Diagnostic> all) {
    return new Severities(config()).judge(all);
  }
}
