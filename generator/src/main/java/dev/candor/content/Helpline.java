package dev.candor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A service that helps in a crisis.
 *
 * @param concerns the content notes it helps with
 * @param needs what it is for, such as partner-abuse
 * @param languages the languages spoken there, in BCP 47
 * @param source where its details were found
 * @param checked the day the details were last checked; empty if never
 */
public record Helpline(
    String id,
    String name,
    String country,
    Optional<String> call,
    Optional<String> text,
    Optional<String> chat,
    Optional<String> url,
    Optional<String> hours,
    List<String> concerns,
    List<String> needs,
    List<String> languages,
    Optional<String> source,
    Optional<LocalDate> checked) {

  static Helpline read(Fields f) {
    return new Helpline(
        f.text("id", "A unique slug.", Form.SLUG),
        f.text("name", "Its name."),
        f.text("country", "The country's code: US, GB.", Form.COUNTRY),
        f.optionalText("call", "The number to call.", Form.PHONE),
        f.optionalText("text", "The number to text, and the word to send if there is one."),
        f.optionalUrl("chat", "Where to chat."),
        f.optionalUrl("url", "Its website."),
        f.optionalText("hours", "Its opening hours."),
        f.texts("for", "The content notes it helps with, such as abuse."),
        f.texts("need", "What it is for, such as partner-abuse or in-danger.", Form.SLUG),
        f.texts("languages", "The languages spoken there, such as en or es.", Form.LANGUAGE),
        f.optionalText("source", "Where these details were found.", Form.TEXT),
        f.optionalDate("checked", "The day these details were last checked."));
  }

  /** Whether it is whom to call in danger, such as the emergency services. */
  public boolean isForDanger() {
    return needs.contains("in-danger");
  }

  public Helpline {
    concerns = List.copyOf(concerns);
    needs = List.copyOf(needs);
    languages = List.copyOf(languages);
  }
}
