package dev.candor.output;

import dev.candor.content.KindRole;
import dev.candor.content.Listing;
import dev.candor.diagnostic.Outcome;
import dev.candor.message.Messages;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.ContentLines;
import dev.candor.output.page.Listings;
import dev.candor.site.Freshness;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A vCard 4.0 (RFC 6350) for each entry of the directory, to be kept in an address book. */
final class VcardOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    List<Artifact> cards = new ArrayList<>();
    for (LinkedPage page : production.site().with(KindRole.LISTING)) {
      String text = card(page, page.page().content().listing().orElseThrow(), production.site());
      cards.add(Artifact.of(SitePath.of(Listings.cardAddress(page).substring(1)), text));
    }
    return Outcome.of(cards);
  }

  private static String card(LinkedPage page, Listing listing, Site site) {
    Messages words = site.messages();
    ContentLines card = new ContentLines();
    card.line("BEGIN", "VCARD");
    card.line("VERSION", "4.0");
    card.line("KIND", "individual");
    String name =
        listing.sample() ? words.of("sample.card-name", "name", listing.name()) : listing.name();
    card.line("FN", ContentLines.escaped(name));
    listing
        .contact()
        .ifPresent(
            contact -> {
              contact.phone().ifPresent(p -> card.line("TEL;TYPE=work", ContentLines.escaped(p)));
              contact.email().ifPresent(e -> card.line("EMAIL;TYPE=work", ContentLines.escaped(e)));
              contact.website().ifPresent(w -> card.line("URL;TYPE=work", w));
            });
    listing
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
    for (String language : listing.languages()) {
      card.line("LANG", language);
    }
    card.line("NOTE", ContentLines.escaped(note(listing, site)));
    card.line("SOURCE", site.config().baseUrl() + Listings.cardAddress(page));
    card.line("END", "VCARD");
    return card.toString();
  }

  /** The note that a saved card must carry: whether it is invented, and what was checked when. */
  private static String note(Listing listing, Site site) {
    Messages words = site.messages();
    List<String> lines = new ArrayList<>();
    if (listing.sample()) {
      lines.add(words.of("sample.card-note"));
    }
    for (Listing.Licence licence : Freshness.holding(listing, site.today())) {
      String line =
          words.of(
              "listing.licence-line",
              Map.of(
                  "type", licence.type(),
                  "jurisdiction", licence.jurisdiction(),
                  "number", licence.number()));
      if (Freshness.of(licence, site.today()) == Freshness.FRESH) {
        line += ", " + words.of("listing.card-checked", "date", licence.checked());
      }
      if (licence.board().isPresent()) {
        line += ". " + words.of("listing.card-board", "address", licence.board().get());
      }
      lines.add(line);
    }
    return String.join("\n", lines);
  }
}
