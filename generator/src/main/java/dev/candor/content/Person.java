package dev.candor.content;

import java.util.List;
import java.util.Optional;

/** A person who writes, reviews or edits. */
public record Person(
    String name,
    Role role,
    List<Credential> credentials,
    Optional<String> pronouns,
    Optional<String> disclosures,
    List<String> languages,
    boolean sample)
    implements Content {

  static final ContentKind<Person> KIND =
      ContentKind.of("person", "people", Person::read)
          .keys("name", "summary")
          .role(KindRole.PERSON)
          .traits(KindTrait.NAMED, KindTrait.BEGINS_PUBLIC)
          .hub(KindHub.of("people", HubOrder.RANK).by(HubGrouping.GROUP))
          .search(new KindSearch(80, 0.7, KindSearch.USUAL_TITLE))
          .schemaOrg(KindSchemaOrg.of("ProfilePage", KindSchemaOrg.Shape.PROFILE))
          .build();

  private static Person read(Fields f) {
    return new Person(
        f.text("name", "The person's name."),
        f.choice("role", "What they do on this site.", Role.class),
        f.someObjects(
            "credentials", "Their titles and degrees, and who awarded each.", Credential::read),
        f.optionalText("pronouns", "How to refer to them, such as she/her."),
        f.optionalText("disclosures", "Interests that readers should know about."),
        f.texts(
            "languages",
            "The languages they read, by code: en is English, es is Spanish.",
            Form.LANGUAGE),
        f.optionalFlag("sample", "Whether this person is invented. The page then says so."));
  }

  public Person {
    credentials = List.copyOf(credentials);
    languages = List.copyOf(languages);
  }

  /** What a person does for the site. */
  public enum Role {
    AUTHOR,
    REVIEWER,
    EDITOR
  }

  @Override
  public boolean reviews() {
    return role == Role.REVIEWER;
  }

  @Override
  public Rank rank() {
    return Rank.of(
        switch (role) {
          case AUTHOR -> 0;
          case REVIEWER -> 1;
          case EDITOR -> 2;
        });
  }

  @Override
  public String group() {
    return Words.of(role);
  }

  @Override
  public String title() {
    return name;
  }

  @Override
  public String summary() {
    return name;
  }

  @Override
  public Optional<String> summaryMessage() {
    return Optional.of("person.summary-" + Words.of(role));
  }
}
