package dev.candor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fields that every page can have, whatever its kind.
 *
 * @param shortTitle the title as it reads within a sentence
 * @param searchedFor what readers type when this page answers them; only search reads it
 */
public record Shared(
    List<String> aliases,
    List<String> redirects,
    List<String> topics,
    boolean draft,
    Optional<LocalDate> publish,
    Optional<LocalDate> expires,
    List<String> contentNotes,
    List<String> related,
    Optional<String> shortTitle,
    List<String> searchedFor) {

  /** The keys that every page can have. */
  static final List<String> KEYS =
      List.of(
          "aliases",
          "redirects",
          "topics",
          "draft",
          "publish",
          "expires",
          "contentNotes",
          "related",
          "searchedFor");

  static Shared read(Fields f) {
    return new Shared(
        f.texts("aliases", "Other names for it. Links can use these, too."),
        f.texts(
            "redirects",
            "Addresses that it had before, such as /old/path/. Readers who open them come here.",
            Form.REDIRECT),
        f.ids("topics", "The topics it belongs to.", "topic"),
        f.optionalFlag("draft", "Whether it is kept out of the published site for now."),
        f.optionalDate("publish", "Readers don't see it before this day."),
        f.optionalDate("expires", "Readers don't see it after this day."),
        f.texts("contentNotes", "What a reader may want to know beforehand, such as abuse."),
        f.ids(
            "related", "Pages to offer as related, before those that are found automatically.", ""),
        f.optionalText(
            "short",
            "The title as it reads within a sentence. Links without words of their own use it.",
            Form.TEXT),
        f.texts(
            "searchedFor",
            "What readers type who need this page, in their own words. Only search reads it."));
  }

  public Shared {
    aliases = List.copyOf(aliases);
    redirects = List.copyOf(redirects);
    topics = List.copyOf(topics);
    contentNotes = List.copyOf(contentNotes);
    related = List.copyOf(related);
    searchedFor = List.copyOf(searchedFor);
  }
}
