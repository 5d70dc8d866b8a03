package dev.candor.editorial;

import dev.candor.content.Listing;
import dev.candor.content.Page;
import dev.candor.diagnostic.Rule;
import dev.candor.site.Freshness;
import dev.candor.site.LinkedPage;
import dev.candor.source.Span;
import java.time.LocalDate;
import java.util.List;

/** A listing can be relied on: its licences were checked, and can be checked by anybody. */
final class DirectoryStandard implements EditorialRule {

  static final Rule RECHECK =
      Rule.warning("licence-recheck", "Check each licence with its board every 90 days.");
  static final Rule EXPIRES =
      Rule.note("licence-expires", "Ask about a licence that is about to expire.");
  static final Rule BOARD =
      Rule.warning("licence-board", "Readers can check each licence with its board.");
  static final Rule FEE = Rule.note("stale-fee", "A fee has a date and is kept up to date.");

  private static final int NOTICE_DAYS = 60;

  @Override
  public boolean ofEveryLanguage() {
    return false;
  }

  @Override
  public List<Rule> rules() {
    return List.of(RECHECK, EXPIRES, BOARD, FEE);
  }

  @Override
  public void examine(SiteUnderReview desk) {
    for (LinkedPage linked : desk.site().pages()) {
      linked.page().content().listing().ifPresent(listing -> listing(desk, linked, listing));
    }
  }

  private static void listing(SiteUnderReview desk, LinkedPage linked, Listing listing) {
    for (Listing.Licence licence : listing.licences()) {
      licence(desk, linked.page(), licence);
    }
    listing.fee().ifPresent(fee -> fee(desk, linked.page(), fee));
  }

  private static void licence(SiteUnderReview desk, Page page, Listing.Licence licence) {
    LocalDate today = desk.today();
    String name = licence.type() + " " + licence.number();
    if (Freshness.of(licence, today) == Freshness.STALE) {
      add(
          desk,
          RECHECK,
          page,
          licence,
          "the licence "
              + name
              + " was last checked on "
              + licence.checked()
              + " and has lost its badge",
          "check it with the board and update \"checked\"");
    }
    licence
        .expires()
        .filter(day -> !day.isBefore(today) && day.isBefore(today.plusDays(NOTICE_DAYS)))
        .ifPresent(
            day ->
                add(
                    desk,
                    EXPIRES,
                    page,
                    licence,
                    "the licence " + name + " expires on " + day,
                    "ask whether it is being renewed"));
    if (licence.board().isEmpty()) {
      add(
          desk,
          BOARD,
          page,
          licence,
          "the licence " + name + " can't be checked by readers",
          "add board: with the web address of the board's register");
    }
  }

  /** At the licence's number, which is nobody else's. */
  private static void add(
      SiteUnderReview desk,
      Rule rule,
      Page page,
      Listing.Licence licence,
      String message,
      String remedy) {
    Span all = page.placeOf("licences");
    int at = page.file().text().indexOf(licence.number(), all.start());
    boolean inside = at >= 0 && at + licence.number().length() <= all.end();
    Span span = inside ? Span.of(at, at + licence.number().length()) : all;
    desk.add(rule.at(page.file(), span, message).suggesting(remedy));
  }

  private static void fee(SiteUnderReview desk, Page page, Listing.Fee fee) {
    int months = desk.thresholds().feeMonths();
    if (fee.asOf().isEmpty()) {
      desk.add(FEE, page, "fee", "the fee has no date", "add asOf: with the date of the fee");
    } else if (fee.asOf().get().plusMonths(months).isBefore(desk.today())) {
      desk.add(
          FEE, page, "fee", "the fee dates from " + fee.asOf().get(), "ask for the current fee");
    }
  }
}
