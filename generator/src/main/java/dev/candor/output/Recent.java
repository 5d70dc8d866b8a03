package dev.candor.output;

import dev.candor.content.Content;
import dev.candor.content.KindTrait;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The pages in feeds: the newest of the kinds that have the feed trait. */
record Recent(List<LinkedPage> pages, Optional<LocalDate> updated) {

  private static final int MOST = 40;

  static Recent of(Site site) {
    List<LinkedPage> newest =
        site.pages().stream()
            .filter(page -> page.has(KindTrait.FEEDS))
            .filter(page -> changed(page).isPresent())
            .sorted(
                Comparator.comparingLong((LinkedPage p) -> p.target().day())
                    .reversed()
                    .thenComparing(LinkedPage::permalink))
            .limit(MOST)
            .toList();
    return new Recent(newest, newest.isEmpty() ? Optional.empty() : changed(newest.get(0)));
  }

  static Optional<LocalDate> changed(LinkedPage page) {
    Content content = page.page().content();
    return content.updated().or(content::published);
  }

  /** The beginning of a day in the site's time zone, as feeds write it. */
  static String instant(LocalDate date, Site site) {
    OffsetDateTime start =
        date.atStartOfDay(ZoneId.of(site.config().timeZone())).toOffsetDateTime();
    // Feeds have no offsets of seconds, as zones had before there was standard time.
    int minutes = start.getOffset().getTotalSeconds() / 60;
    return start
        .withOffsetSameLocal(ZoneOffset.ofTotalSeconds(minutes * 60))
        .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
  }
}
