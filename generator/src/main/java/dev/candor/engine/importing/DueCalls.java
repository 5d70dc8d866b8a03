package dev.candor.engine.importing;

import dev.candor.content.Listing;
import dev.candor.content.Page;
import dev.candor.site.Freshness;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Whom to call about their listing, and what to ask: the longest unconfirmed first. */
final class DueCalls {

  /** Whether someone takes new clients changes faster than anything else. */
  private static final int ACCEPTING_DAYS = 60;

  private static final int NOTICE_DAYS = 60;

  /** One person to call. */
  private record Call(LocalDate since, Page page, Listing listing, List<String> questions) {}

  private final LocalDate today;
  private final int feeMonths;

  private DueCalls(LocalDate today, int feeMonths) {
    this.today = today;
    this.feeMonths = feeMonths;
  }

  /** A table with a line of headings, for a spreadsheet. */
  static List<List<String>> of(List<Page> pages, LocalDate today, int feeMonths) {
    DueCalls due = new DueCalls(today, feeMonths);
    List<Call> calls = new ArrayList<>();
    for (Page page : pages) {
      page.content().listing().ifPresent(listing -> due.call(page, listing).ifPresent(calls::add));
    }
    calls.sort(Comparator.comparing(Call::since).thenComparing(call -> call.page().id()));
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Since", "Page", "Name", "Phone", "E-mail", "Website", "To ask or check"));
    for (Call call : calls) {
      Optional<Listing.Contact> contact = call.listing().contact();
      rows.add(
          List.of(
              call.since().toString(),
              call.page().id(),
              call.listing().name(),
              contact.flatMap(Listing.Contact::phone).orElse(""),
              contact.flatMap(Listing.Contact::email).orElse(""),
              contact.flatMap(Listing.Contact::website).orElse(""),
              String.join("; ", call.questions())));
    }
    return rows;
  }

  private Optional<Call> call(Page page, Listing listing) {
    List<String> questions = new ArrayList<>();
    LocalDate since = today;
    for (Listing.Licence licence : listing.licences()) {
      String name = licence.type() + " " + licence.number() + " (" + licence.jurisdiction() + ")";
      boolean ending =
          licence.expires().filter(day -> day.isBefore(today.plusDays(NOTICE_DAYS))).isPresent();
      if (Freshness.of(licence, today) != Freshness.FRESH) {
        questions.add("check licence " + name + ", last checked on " + licence.checked());
        since = earlier(since, licence.checked());
      } else if (ending) {
        questions.add("is licence " + name + " renewed? It expires on " + licence.expires().get());
      }
    }
    Optional<LocalDate> said = listing.confirmed("accepting");
    if (said.isEmpty() || said.get().plusDays(ACCEPTING_DAYS).isBefore(today)) {
      String when = said.map(day -> "last confirmed on " + day).orElse("never confirmed");
      questions.add("are new clients taken? " + (listing.accepting() ? "Yes, " : "No, ") + when);
      since = earlier(since, said.orElse(listing.consented()));
    }
    if (listing.fee().isPresent()) {
      Optional<LocalDate> asOf = listing.fee().get().asOf();
      if (asOf.isEmpty() || asOf.get().plusMonths(feeMonths).isBefore(today)) {
        questions.add("what is the fee? " + asOf.map(d -> "It dates from " + d).orElse("No date"));
        since = earlier(since, asOf.orElse(listing.consented()));
      }
    }
    return questions.isEmpty()
        ? Optional.empty()
        : Optional.of(new Call(since, page, listing, questions));
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return other.isBefore(one) ? other : one;
  }
}
