package dev.candor.site;

import dev.candor.content.Language;
import dev.candor.content.Page;
import dev.candor.content.SiteConfig;
import dev.candor.content.Translation;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page in one of the languages that pages are translated into, as pages in the others link to it.
 *
 * @param language its language's code, which is also its folder
 * @param tag the language as HTML says it
 * @param withheld whether readers don't see it
 */
public record Foreign(Target target, String language, String tag, boolean withheld) {

  /** Those of all languages on a day, in the order of the languages. */
  public static List<Foreign> all(
      SiteConfig config, List<Page> pages, LocalDate today, boolean drafts) {
    return config.languages().others().stream()
        .flatMap(
            language ->
                pages.stream()
                    .filter(page -> isIn(language, page))
                    .map(
                        page ->
                            new Foreign(
                                new Target(page, Addresses.permalink(page)),
                                language.code(),
                                language.tag(),
                                !drafts && Visibility.isWithheld(page, today))))
        .toList();
  }

  private static boolean isIn(Language language, Page page) {
    return page.translation().map(Translation::language).equals(Optional.of(language.code()));
  }
}
