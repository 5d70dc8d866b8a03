package dev.candor.output;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.RootedLinks;
import dev.candor.render.PageView;
import dev.candor.render.RenderFault;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The pages as last rendered. A template sees nothing but its view, so equal views of one theme
 * give equal pages. Safe for any number of threads.
 */
public final class PageMemory {

  /** For a single build: remembering would only cost memory. */
  public static final PageMemory NONE = new PageMemory(false);

  private final boolean keeps;
  private final Map<String, Entry> pages = new ConcurrentHashMap<>();
  private @Nullable Theme theme;
  private @Nullable SiteView site;

  /** An empty memory. */
  public PageMemory() {
    this(true);
  }

  private PageMemory(boolean keeps) {
    this.keeps = keeps;
  }

  /** An empty memory of the same sort, for the same site in another language. */
  public PageMemory another() {
    return keeps ? new PageMemory() : this;
  }

  private record Entry(PageView view, Rendered rendered) {}

  /** One page, or the fault that prevented it. */
  record Rendered(Optional<Artifact> artifact, Optional<Diagnostic> fault) {}

  /** Prepares for a theme and a site's view: if either has changed, everything is forgotten. */
  synchronized void begin(Theme newTheme, SiteView newSite) {
    if (theme != newTheme || !newSite.equals(site)) {
      pages.clear();
      theme = keeps ? newTheme : null;
      site = keeps ? newSite : null;
    }
  }

  /** The page of a view, remembered or rendered now. */
  Rendered page(Production production, PageView view) {
    Entry known = pages.get(view.path());
    if (known != null && known.view().equals(view)) {
      return known.rendered();
    }
    Rendered rendered = render(production, view);
    if (keeps && production.theme() == theme) {
      pages.put(view.path(), new Entry(view, rendered));
    }
    return rendered;
  }

  private static Rendered render(Production production, PageView view) {
    try {
      byte[] html = production.theme().render(production.view(), view);
      byte[] rooted =
          RootedLinks.below(
              production.site().config().basePath(), production.foreign().marked(html));
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
