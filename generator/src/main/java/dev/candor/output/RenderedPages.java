package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.RootedLinks;
import dev.candor.output.typography.Typesetter;
import dev.candor.render.PageView;
import dev.candor.render.RenderFault;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages rendered with one theme, one site's view and one set of marks for links to other
 * languages. A template sees nothing but its views, so equal views give equal pages. Safe for any
 * number of threads.
 */
final class RenderedPages {

  private final Theme theme;
  private final SiteView site;
  private final ForeignLinks foreign;
  private final Typesetter typesetter;
  private final boolean keeps;
  private final Map<String, Entry> pages = new ConcurrentHashMap<>();

  RenderedPages(
      Theme theme, SiteView site, ForeignLinks foreign, Typesetter typesetter, boolean keeps) {
    this.theme = theme;
    this.site = site;
    this.foreign = foreign;
    this.typesetter = typesetter;
    this.keeps = keeps;
  }

  private record Entry(PageView view, Rendered rendered) {}

  /** One page, or the fault that prevented it. */
  record Rendered(Optional<Artifact> artifact, Optional<Diagnostic> fault) {}

  /** Whether these pages are rendered with exactly this. */
  boolean isOf(
      Theme otherTheme, SiteView otherSite, ForeignLinks otherForeign, Typesetter otherTypesetter) {
    return theme == otherTheme
        && site.equals(otherSite)
        && foreign.equals(otherForeign)
        && typesetter.equals(otherTypesetter);
  }

  /** The page of a view, remembered or rendered now; its links begin with the base path. */
  Rendered page(PageView view, String basePath) {
    Entry known = pages.get(view.path());
    if (known != null && known.view().equals(view)) {
      return known.rendered();
    }
    Rendered rendered = render(view, basePath);
    if (keeps) {
      pages.put(view.path(), new Entry(view, rendered));
    }
    return rendered;
  }

  private Rendered render(PageView view, String basePath) {
    try {
      byte[] html = typesetter.set(foreign.marked(theme.render(site, view)));
      byte[] rooted = RootedLinks.below(basePath, html);
      Artifact page = Artifact.of(PagesOutput.fileOf(view.path()), rooted);
      return new Rendered(Optional.of(page), Optional.empty());
    } catch (RenderFault fault) {
      return new Rendered(Optional.empty(), Optional.of(fault.diagnostic()));
    }
  }

  /** Forgets the pages at addresses that a site no longer has. */
  void retain(List<String> addresses) {
    if (keeps) {
      pages.keySet().retainAll(new HashSet<>(addresses));
    }
  }
}
