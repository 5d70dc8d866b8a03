package dev.candor.output;

import dev.candor.content.Therapist;
import dev.candor.diagnostic.Outcome;
import dev.candor.site.LinkedPage;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.List;

/** A vCard 4.0 (RFC 6350) for each therapist, to be kept in an address book. */
public final class VcardOutput implements Output {

  /** The longest line, in UTF-16 units: 75 octets, with room for any character (RFC 6350, 3.2). */
  private static final int LINE = 37;

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    List<Artifact> cards = new ArrayList<>();
    for (LinkedPage page : production.site().ofKind("therapist")) {
      String text =
          card(page, (Therapist) page.page().content(), production.site().config().baseUrl());
      cards.add(Artifact.of(SitePath.of(address(page).substring(1)), text));
    }
    return Outcome.of(cards);
  }

  /** Where the card of a therapist is published. */
  public static String address(LinkedPage page) {
    return page.permalink() + page.page().id() + ".vcf";
  }

  private static String card(LinkedPage page, Therapist therapist, String base) {
    StringBuilder card = new StringBuilder();
    line(card, "BEGIN", "VCARD");
    line(card, "VERSION", "4.0");
    line(card, "KIND", "individual");
    line(card, "FN", escaped(therapist.name()));
    therapist
        .contact()
        .ifPresent(
            contact -> {
              contact.phone().ifPresent(p -> line(card, "TEL;TYPE=work", escaped(p)));
              contact.email().ifPresent(e -> line(card, "EMAIL;TYPE=work", escaped(e)));
              contact.website().ifPresent(w -> line(card, "URL;TYPE=work", w));
            });
    therapist
        .place()
        .ifPresent(
            place ->
                line(
                    card,
                    "ADR;TYPE=work",
                    ";;;"
                        + escaped(place.city())
                        + ";"
                        + escaped(place.region().orElse(""))
                        + ";;"
                        + escaped(place.country())));
    for (String language : therapist.languages()) {
      line(card, "LANG", language);
    }
    if (therapist.sample()) {
      line(card, "NOTE", "An invented listing: a sample.");
    }
    line(card, "SOURCE", base + address(page));
    line(card, "END", "VCARD");
    return card.toString();
  }

  private static void line(StringBuilder card, String name, String value) {
    String line = name + ":" + value;
    int from = 0;
    int room = LINE;
    while (line.length() - from > room) {
      int to = from + room;
      if (Character.isLowSurrogate(line.charAt(to))) {
        to--;
      }
      card.append(line, from, to).append("\r\n ");
      from = to;
      room = LINE - 1;
    }
    card.append(line, from, line.length()).append("\r\n");
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        out.append("\\n");
      } else if (c == '\\' || c == ',' || c == ';') {
        out.append('\\').append(c);
      } else if (!Character.isISOControl(c)) {
        out.append(c);
      }
    }
    return out.toString();
  }
}
