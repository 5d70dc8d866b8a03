package dev.candor.site;

import dev.candor.content.Listing;
import dev.candor.content.Page;
import dev.candor.content.Shared;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Which pages are published on a day, and which are withheld: drafts, too early, expired. */
public record Visibility(List<Page> published, List<Page> withheld) {

  public Visibility {
    published = List.copyOf(published);
    withheld = List.copyOf(withheld);
  }

  /** Whether readers don't see a page on a day, even where an editor is shown it. */
  public static boolean isWithheld(Page page, LocalDate today) {
    return !isPublished(page, today)
        || page.content().listing().filter(listing -> isVoid(listing, today)).isPresent();
  }

  static Outcome<Visibility> on(LocalDate today, boolean drafts, List<Page> pages) {
    List<Diagnostic> found = new ArrayList<>();
    List<Page> published = new ArrayList<>();
    List<Page> withheld = new ArrayList<>();
    for (Page page : pages) {
      boolean shown = drafts || isPublished(page, today);
      changedAhead(page, today).ifPresent(found::add);
      Listing listing = page.content().listing().orElse(null);
      if (shown && listing != null && isVoid(listing, today)) {
        found.add(
            SiteRules.STALE_LISTING
                .at(
                    page.file(),
                    page.placeOf("licences"),
                    "no licence of \""
                        + listing.name()
                        + "\" was checked within 180 days and holds")
                .suggesting(
                    "check it with the board and renew \"checked\"; until then it is hidden"));
        shown = drafts;
      }
      (shown ? published : withheld).add(page);
    }
    return Outcome.of(new Visibility(published, withheld), found);
  }

  private static boolean isVoid(Listing listing, LocalDate today) {
    return listing.licences().stream().allMatch(l -> Freshness.of(l, today) == Freshness.VOID);
  }

  private static boolean isPublished(Page page, LocalDate today) {
    Shared shared = page.shared();
    return !shared.draft()
        && heldUntil(page, today).isEmpty()
        && !shared.expires().filter(today::isAfter).isPresent();
  }

  /**
   * The day until which a finished page is held back: the later one of {@code publish} and {@code
   * published}, if it is in the future.
   */
  public static Optional<LocalDate> heldUntil(Page page, LocalDate today) {
    return Stream.concat(page.shared().publish().stream(), page.content().published().stream())
        .filter(today::isBefore)
        .max(Comparator.naturalOrder())
        .filter(day -> !page.shared().draft());
  }

  /** Reports a published page that says it will have been changed on a day to come. */
  private static Optional<Diagnostic> changedAhead(Page page, LocalDate today) {
    return page.content()
        .updated()
        .filter(today::isBefore)
        .filter(day -> isPublished(page, today))
        .map(
            day ->
                SiteRules.FUTURE_UPDATE
                    .at(
                        page.file(),
                        page.placeOf("updated"),
                        "updated " + day + " is in the future")
                    .suggesting(
                        "write the day of the last change; publish: "
                            + day
                            + " holds the page back until then"));
  }
}
