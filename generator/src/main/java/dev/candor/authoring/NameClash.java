package dev.candor.authoring;

import dev.candor.content.ContentKind;
import dev.candor.content.Slug;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.Optional;

/** Why a page can't have a title and an id in a site. */
public final class NameClash {

  private NameClash() {}

  /** The reason; empty if it can have them. */
  public static Optional<String> of(Site site, ContentKind<?> kind, String title, String id) {
    if (!Slug.isSlug(id) || id.equals(Slug.of("")) && !title.equals(id)) {
      return Optional.of(
          "\""
              + title
              + "\" can't be turned into an address: choose an id of a-z, 0-9 and dashes with"
              + " --id");
    }
    for (LinkedPage page : site.byKey().values()) {
      String key = page.target().key();
      if (key.equals(kind.folder() + "/" + id)) {
        return Optional.of(
            isForeign(site, page)
                ? key + " exists in " + sourceLanguage(site) + ": translate it, or choose --id"
                : key + " exists already: choose another title or --id");
      }
      boolean named =
          page.title().equalsIgnoreCase(title)
              || page.page().id().equals(id)
              || page.page().shared().aliases().stream().anyMatch(title::equalsIgnoreCase);
      if (named) {
        return Optional.of(
            key + " already has this name: choose another title, or another id with --id");
      }
    }
    return Optional.empty();
  }

  /** Whether a page belongs to the language that this site is translated from. */
  private static boolean isForeign(Site site, LinkedPage page) {
    return site.edition()
        .source()
        .flatMap(source -> Optional.ofNullable(source.byKey().get(page.target().key())))
        .filter(original -> original.page().file().equals(page.page().file()))
        .isPresent();
  }

  private static String sourceLanguage(Site site) {
    return site.config().languages().main().map(main -> main.name()).orElse("another language");
  }
}
