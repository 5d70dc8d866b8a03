package dev.candor.content;

import java.time.LocalDate;
import java.util.List;

/**
 * A record that a page was translated: the page as {@code folder/id}, the language, the day, who
 * did it, and what its source said then.
 *
 * @param hash the fingerprint of the source's meaning
 * @param parts the fingerprints of its paragraphs, to show which of them changed
 */
public record TranslationRecord(
    String page, String language, LocalDate on, String by, String hash, List<String> parts) {

  static TranslationRecord read(Fields f) {
    return new TranslationRecord(
        f.text("page", "The page, as articles/first-session."),
        f.text("language", "The language, by code.", Form.LANGUAGE),
        f.date("on", "The day it was translated."),
        f.optionalText("by", "Who translated it.").orElse(""),
        f.text("hash", "A fingerprint of the source; the command translate computes it."),
        f.texts("parts", "Fingerprints of the source's paragraphs."));
  }

  public TranslationRecord {
    parts = List.copyOf(parts);
  }
}
