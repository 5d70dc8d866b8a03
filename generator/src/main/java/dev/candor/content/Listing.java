package dev.candor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A directory entry: a professional, where and how they see clients, and at what fee. */
public record Listing(
    String name,
    String summary,
    List<Licence> licences,
    List<Format> formats,
    List<String> jurisdictions,
    boolean accepting,
    Optional<Contact> contact,
    LocalDate consented,
    Optional<String> pronouns,
    boolean sample,
    List<Credential> certifications,
    List<String> modalities,
    List<String> specialties,
    List<String> clients,
    List<String> languages,
    List<String> accessibility,
    Optional<Fee> fee,
    List<String> insurance,
    Optional<Place> place,
    List<String> affirming,
    List<Confirmation> confirmed) {

  static Listing read(Fields f) {
    return new Listing(
        f.text("name", "The name of the person listed."),
        f.text("summary", "Whom they help and how, in a sentence."),
        f.someObjects("licences", "Licences to practise.", Licence::read),
        f.someChoices("formats", "How they see clients.", Format.class),
        f.someTexts(
            "jurisdictions", "Where they may practise, such as US-NY or GB.", Form.JURISDICTION),
        f.flag("accepting", "Whether they take new clients."),
        f.someObject("contact", "How to reach them: at least one way.", Contact::read),
        f.date("consented", "The day they agreed to be listed."),
        f.optionalText("pronouns", "How to refer to them, such as they/them."),
        f.optionalFlag("sample", "Whether this person is invented. The page then says so."),
        f.objects(
            "certifications", "Their titles and degrees, and who awarded each.", Credential::read),
        f.texts("modalities", "Ways of working, such as sensate-focus."),
        f.ids("specialties", "The topics they specialise in.", "topic"),
        f.texts("clients", "Whom they see: individuals, couples, groups."),
        f.texts(
            "languages",
            "The languages they work in, by code: en is English, es is Spanish.",
            Form.LANGUAGE),
        f.texts(
            "accessibility",
            "What makes visits easier for disabled people, such as step-free access or captioned calls."),
        f.object("fee", "What a session costs.", Fee::read),
        f.texts("insurance", "Which insurance they accept."),
        f.object("place", "Where the practice is.", Place::read),
        f.texts("affirming", "Whom they affirm, such as lgbtq or faith."),
        f.objects("confirmed", "Who confirmed which details, and when.", Confirmation::read));
  }

  public Listing {
    licences = List.copyOf(licences);
    formats = List.copyOf(formats);
    jurisdictions = List.copyOf(jurisdictions);
    certifications = List.copyOf(certifications);
    modalities = List.copyOf(modalities);
    specialties = List.copyOf(specialties);
    clients = List.copyOf(clients);
    languages = List.copyOf(languages);
    accessibility = List.copyOf(accessibility);
    insurance = List.copyOf(insurance);
    affirming = List.copyOf(affirming);
    confirmed = List.copyOf(confirmed);
  }

  /** When anyone last said or checked a detail, by its key; empty if nobody did. */
  public Optional<LocalDate> confirmed(String field) {
    return confirmed.stream()
        .filter(one -> one.fields().contains(field))
        .map(Confirmation::on)
        .max(LocalDate::compareTo);
  }

  /** Who confirms a detail. */
  public enum ConfirmedBy {
    /** The person listed says so. */
    OWNER,
    /** The site has checked it. */
    US
  }

  /** Details by their keys, such as {@code contact.phone}, with who confirmed them on which day. */
  public record Confirmation(ConfirmedBy by, LocalDate on, List<String> fields) {
    public Confirmation {
      fields = List.copyOf(fields);
    }

    static Confirmation read(Fields f) {
      return new Confirmation(
          f.choice("by", "owner: the person listed says so; us: we checked.", ConfirmedBy.class),
          f.date("on", "The day they said so, or we checked."),
          f.someTexts("fields", "Which details, such as accepting or contact.phone."));
    }
  }

  /** How client and practitioner meet. */
  public enum Format {
    IN_PERSON,
    VIDEO,
    PHONE
  }

  /** A licence to practise, and the board that can confirm it. */
  public record Licence(
      String type,
      String jurisdiction,
      String number,
      Optional<String> board,
      LocalDate checked,
      Optional<LocalDate> expires) {
    static Licence read(Fields f) {
      return new Licence(
          f.text("type", "The licence's title, such as LCSW."),
          f.text("jurisdiction", "Where it holds, such as US-NY.", Form.JURISDICTION),
          f.text("number", "Its number, as the board writes it."),
          f.optionalUrl("board", "Where to look it up with the board."),
          f.date("checked", "The day it was checked with the board."),
          f.optionalDate("expires", "The day it expires."));
    }
  }

  /** Ways to reach the person listed. */
  public record Contact(Optional<String> phone, Optional<String> email, Optional<String> website) {
    static Contact read(Fields f) {
      Contact contact =
          new Contact(
              f.optionalText("phone", "With the country's code: +1 212 555 0100.", Form.PHONE),
              f.optionalText("email", "An e-mail address.", Form.EMAIL),
              f.optionalUrl("website", "A website."));
      if (contact.phone().isEmpty() && contact.email().isEmpty() && contact.website().isEmpty()) {
        f.fault("", "\"contact\" gives no phone, email or website", "add phone: with a number");
      }
      return contact;
    }
  }

  /** The fee for a session, and the day it was confirmed. */
  public record Fee(
      Optional<Double> from,
      Optional<Double> to,
      String currency,
      Optional<LocalDate> asOf,
      boolean slidingScale) {
    static Fee read(Fields f) {
      Fee fee =
          new Fee(
              f.optionalDecimal("from", "The lowest fee for a session.", 0, Double.MAX_VALUE),
              f.optionalDecimal("to", "The highest fee for a session.", 0, Double.MAX_VALUE),
              f.text("currency", "Three letters: USD, GBP.", Form.CURRENCY),
              f.optionalDate("asOf", "The day this fee was confirmed."),
              f.optionalFlag("slidingScale", "Whether fees depend on income."));
      if (fee.from().isPresent() && fee.to().isPresent() && fee.from().get() > fee.to().get()) {
        f.fault("from", "\"from\" is more than \"to\"", "swap the two");
      }
      return fee;
    }
  }

  /** Where a practice is; latitude and longitude in degrees. */
  public record Place(
      String city,
      Optional<String> region,
      String country,
      Optional<Double> latitude,
      Optional<Double> longitude) {
    /**
     * The smallest area to search by: a region given as a code becomes one of ISO 3166-2 ({@code
     * CA} in {@code US} is {@code US-CA}), one given by name stays; the country if none is.
     */
    public String area() {
      return region
          .map(r -> r.length() <= 3 && r.equals(r.toUpperCase(Locale.ROOT)) ? country + "-" + r : r)
          .orElse(country);
    }

    static Place read(Fields f) {
      return new Place(
          f.text("city", "The town."),
          f.optionalText("region", "The state, county or province."),
          f.text("country", "The country's code: US, GB.", Form.COUNTRY),
          f.optionalDecimal("latitude", "Degrees north.", -90, 90),
          f.optionalDecimal("longitude", "Degrees east.", -180, 180));
    }
  }
}
