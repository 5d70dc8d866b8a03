package dev.candor.output;

import dev.candor.content.Therapist;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.ContentLines;
import dev.candor.output.page.Listings;
import dev.candor.site.Freshness;
import dev.candor.site.LinkedPage;
import dev.candor.source.SitePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A vCard 4.0 (RFC 6350) for each therapist, to be kept in an address book. */
final class VcardOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    List<Artifact> cards = new ArrayList<>();
    for (LinkedPage page : production.site().ofKind("therapist")) {
      String text =
          card(
              page,
              (Therapist) page.page().content(),
              production.site().config().baseUrl(),
              production.site().today());
      cards.add(Artifact.of(SitePath.of(Listings.cardAddress(page).substring(1)), text));
    }
    return Outcome.of(cards);
  }

  private static String card(LinkedPage page, Therapist therapist, String base, LocalDate today) {
    ContentLines card = new ContentLines();
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.line("KIND", "individual");
    String mark = therapist.sample() ? " (sample, not a real person)" : "";
    card.line("FN", ContentLines.escaped(therapist.name() + mark));
    therapist
        .contact()
        .ifPresent(
            contact -> {
              contact.phone().ifPresent(p -> card.line("TEL;TYPE=work", ContentLines.escaped(p)));
              contact.email().ifPresent(e -> card.line("EMAIL;TYPE=work", ContentLines.escaped(e)));
              contact.website().ifPresent(w -> card.line("URL;TYPE=work", w));
            });
    therapist
        .place()
        .ifPresent(
            place ->
                card.line(
                    "ADR;TYPE=work",
                    ";;;"
                        + ContentLines.escaped(place.city())
                        + ";"
                        + ContentLines.escaped(place.region().orElse(""))
                        + ";;"
                        + ContentLines.escaped(place.country())));
    for (String language : therapist.languages()) {
      card.line("LANG", language);
    }
    card.line("NOTE", ContentLines.escaped(note(therapist, today)));
    card.line("SOURCE", base + Listings.cardAddress(page));
    card.line("END", "VCARD");
    return card.toString();
  }

  /**
   * What a card that is kept must say of itself: that it is invented, and what was checked when.
   */
  private static String note(Therapist therapist, LocalDate today) {
    StringBuilder note = new StringBuilder(therapist.sample() ? "An invented listing.\n" : "");
    for (Therapist.Licence licence : Freshness.holding(therapist, today)) {
      note.append(licence.type() + ", " + licence.jurisdiction() + ", number " + licence.number());
      if (Freshness.of(licence, today) == Freshness.FRESH) {
        note.append(", checked on ").append(licence.checked());
      }
      licence.board().ifPresent(board -> note.append(". Check it yourself: ").append(board));
      note.append('\n');
    }
    return note.toString().strip();
  }
}
