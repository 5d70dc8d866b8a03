package dev.candor.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.Therapist;
import dev.candor.diagnostic.Outcome;
import dev.candor.site.Freshness;
import dev.candor.site.LinkedPage;
import dev.candor.source.SitePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A vCard 4.0 (RFC 6350) for each therapist, to be kept in an address book. */
public final class VcardOutput implements Output {

  /** The longest line in octets, without its end (RFC 6350, 3.2). */
  private static final int LINE = 75;

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
      cards.add(Artifact.of(SitePath.of(address(page).substring(1)), text));
    }
    return Outcome.of(cards);
  }

  /** Where the card of a therapist is published. */
  public static String address(LinkedPage page) {
    return page.permalink() + page.page().id() + ".vcf";
  }

  private static String card(LinkedPage page, Therapist therapist, String base, LocalDate today) {
    StringBuilder card = new StringBuilder();
    line(card, "BEGIN", "VCARD");
    line(card, "VERSION", "4.0");
    line(card, "KIND", "individual");
    String mark = therapist.sample() ? " (sample, not a real person)" : "";
    line(card, "FN", escaped(therapist.name() + mark));
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
    line(card, "NOTE", escaped(note(therapist, today)));
    line(card, "SOURCE", base + address(page));
    line(card, "END", "VCARD");
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

  /** Writes a property, folded behind {@value #LINE} octets, never within a character. */
  private static void line(StringBuilder card, String name, String value) {
    String line = name + ":" + value;
    int octets = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      String character = Character.toString(line.codePointAt(i));
      int more = character.getBytes(UTF_8).length;
      if (octets + more > LINE) {
        card.append("\r\n ");
        octets = 1;
      }
      card.append(character);
      octets += more;
    }
    card.append("\r\n");
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
