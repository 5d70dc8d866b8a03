package dev.candor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Somewhere to turn to now. */
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
    LocalDate checked) {

  static Helpline read(Fields f) {
    return new Helpline(
        f.text("id", "A slug of its own.", Form.SLUG),
        f.text("name", "What it is called."),
        f.text("country", "The country's code: US, GB.", Form.COUNTRY),
        f.optionalText("call", "The number to call.", Form.PHONE),
        f.optionalText("text", "The number to text, and the word to send if there is one."),
        f.optionalUrl("chat", "Where to chat."),
        f.optionalUrl("url", "Its website."),
        f.optionalText("hours", "When somebody answers."),
        f.texts("for", "The content notes it helps with, such as abuse."),
        f.date("checked", "The day these were checked."));
  }

  public Helpline {
    concerns = List.copyOf(concerns);
  }
}
