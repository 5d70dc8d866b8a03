package dev.candor.report.health;

import dev.candor.content.Content;
import dev.candor.content.Data;
import dev.candor.content.Helpline;
import dev.candor.content.Listing;
import dev.candor.content.Origin;
import dev.candor.content.Page;
import dev.candor.content.Reference;
import dev.candor.site.LinkedPage;
import dev.candor.site.SignedReview;
import dev.candor.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is overdue, and what is due within 90 days. */
final class Agenda {

  static final int DAYS = 90;

  /**
   * US health plans must verify their directories this often; after twice as long a listing is
   * hidden.
   */
  private static final int LICENCE_DAYS = 90;

  private final Site site;
  private final LocalDate last;
  private final List<Due> all = new ArrayList<>();

  private Agenda(Site site) {
    this.site = site;
    this.last = site.today().plusDays(DAYS);
  }

  /** The earliest first. Drafts are left out. */
  static List<Due> of(Site site, Data data, List<Page> pages) {
    Agenda agenda = new Agenda(site);
    for (LinkedPage page : site.pages()) {
      if (page.page().content().reviewer().isPresent()) {
        Spot spot = Spot.of(page.page(), "reviewer");
        site.reviewOf(page)
            .map(SignedReview::on)
            .ifPresent(
                on -> {
                  LocalDate due = on.plusMonths(site.config().editorial().reviewMonths());
                  agenda.add(due, "Review", page.title(), on, spot);
                });
      }
    }
    for (Page page : pages) {
      if (!page.shared().draft()) {
        agenda.page(page);
      }
    }
    data.references().forEach(agenda::work);
    data.helplines().forEach(agenda::helpline);
    agenda.security();
    agenda.all.sort(Due.SOONEST_FIRST);
    return List.copyOf(agenda.all);
  }

  private void add(LocalDate on, String task, String title, LocalDate since, Spot spot) {
    if (!on.isAfter(last)) {
      all.add(new Due(on, task, title, since, spot));
    }
  }

  private void page(Page page) {
    Content content = page.content();
    page.shared()
        .expires()
        .ifPresent(
            day ->
                add(
                    day,
                    "Renew or let expire",
                    page.title(),
                    content.updated().or(content::published).orElse(day),
                    Spot.of(page, "expires")));
    content
        .listing()
        .ifPresent(
            listing -> {
              listing.licences().forEach(licence -> licence(page, licence));
              listing.fee().ifPresent(fee -> fee(page, fee));
            });
  }

  private void licence(Page page, Listing.Licence licence) {
    Spot spot = Spot.of(page, "licences");
    String title = page.title() + ", " + licence.type() + " " + licence.number();
    LocalDate checked = licence.checked();
    boolean hidden = checked.plusDays(2L * LICENCE_DAYS).isBefore(site.today());
    add(
        checked.plusDays(LICENCE_DAYS),
        hidden ? "Check licence (no longer shown)" : "Check licence",
        title,
        checked,
        spot);
    licence.expires().ifPresent(day -> add(day, "Licence expires", title, checked, spot));
  }

  private void fee(Page page, Listing.Fee fee) {
    int months = site.config().editorial().thresholds().feeMonths();
    fee.asOf()
        .ifPresent(
            day ->
                add(
                    day.plusMonths(months),
                    "Update the fee",
                    page.title(),
                    day,
                    Spot.of(page, "fee")));
  }

  private void work(Data.Entry<Reference> entry) {
    int months = site.config().editorial().thresholds().referenceMonths();
    entry
        .item()
        .checked()
        .ifPresent(
            day ->
                add(
                    day.plusMonths(months),
                    "Check source",
                    entry.item().title(),
                    day,
                    Spot.of(entry)));
  }

  private void helpline(Data.Entry<Helpline> entry) {
    int months = site.config().helplineMonths();
    entry
        .item()
        .checked()
        .ifPresent(
            day ->
                add(
                    day.plusMonths(months),
                    "Call helpline",
                    entry.item().name(),
                    day,
                    Spot.of(entry)));
  }

  private void security() {
    Origin origin = site.config().origin();
    site.config()
        .security()
        .filter(contact -> !contact.expires().equals(LocalDate.EPOCH))
        .ifPresent(
            contact ->
                add(
                    contact.expires(),
                    "Renew security.txt",
                    "security.txt",
                    contact.expires().minusYears(1),
                    Spot.of(origin.file(), origin.placeOf("security.expires"))));
  }
}
