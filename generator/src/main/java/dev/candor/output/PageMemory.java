package dev.candor.output;

import dev.candor.output.typography.Typesetter;
import dev.candor.render.SiteView;
import dev.candor.render.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What one state of a site keeps of its rendered pages for the next. Safe for any number of
 * threads: a page that is still being rendered for an older state never reaches a newer one.
 */
public final class PageMemory {

  /** For a single build: remembering would only cost memory. */
  public static final PageMemory NONE = new PageMemory(false);

  private final boolean keeps;
  private @Nullable RenderedPages latest;

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

  /** The pages rendered before with the same theme, site's view and marks; none if one changed. */
  synchronized RenderedPages pages(
      Theme theme, SiteView site, ForeignLinks foreign, Typesetter typesetter) {
    RenderedPages known = latest;
    if (known == null || !known.isOf(theme, site, foreign, typesetter)) {
      known = new RenderedPages(theme, site, foreign, typesetter, keeps);
      latest = keeps ? known : null;
    }
    return known;
  }
}
