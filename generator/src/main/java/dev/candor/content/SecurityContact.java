package dev.candor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where to report security problems, and when that information expires (RFC 9116). */
public record SecurityContact(
    List<String> contacts,
    LocalDate expires,
    Optional<String> policy,
    Optional<String> encryption,
    Optional<String> acknowledgments,
    List<String> languages) {

  static SecurityContact read(Fields f) {
    return new SecurityContact(
        f.someTexts(
            "contact", "Where to report problems: addresses, the best one first.", Form.CONTACT),
        f.date("expires", "The day this expires; a year ahead at most."),
        f.optionalText("policy", "The address of your policy on reports.", Form.HTTPS),
        f.optionalText("encryption", "The address of your public key.", Form.HTTPS),
        f.optionalText(
            "acknowledgments",
            "The address of the page that thanks those who reported.",
            Form.HTTPS),
        f.texts("languages", "The languages you read, by code.", Form.LANGUAGE));
  }

  public SecurityContact {
    contacts = List.copyOf(contacts);
    languages = List.copyOf(languages);
  }
}
