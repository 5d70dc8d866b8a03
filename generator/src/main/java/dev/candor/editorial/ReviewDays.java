package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.content.Review;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** When a page was last read by a reviewer, and by when it is to be read again. */
public final class ReviewDays {

  private final Site site;
  private final Map<String, Review> latest = new HashMap<>();

  public ReviewDays(Site site, Data data) {
    this.site = site;
    for (Data.Entry<Review> entry : data.reviews()) {
      latest.merge(entry.item().page(), entry.item(), (a, b) -> b.on().isBefore(a.on()) ? a : b);
    }
  }

  /** The latest review on record. */
  public Optional<Review> latest(LinkedPage page) {
    return Optional.ofNullable(latest.get(page.target().key()));
  }

  /**
   * The day of the latest review; of a page without one, the day it was last changed. Empty if that
   * can't be read, which was told when it was tried.
   */
  public Optional<LocalDate> seen(LinkedPage linked) {
    Page page = linked.page();
    return latest(linked)
        .map(Review::on)
        .or(() -> page.content().updated())
        .or(() -> page.content().published())
        .or(() -> Optional.of(site.today()))
        .filter(day -> !day.equals(LocalDate.EPOCH));
  }

  /** The day by which it is to be reviewed again. */
  public Optional<LocalDate> due(LinkedPage page) {
    return seen(page).map(day -> day.plusMonths(site.config().reviewMonths()));
  }
}
