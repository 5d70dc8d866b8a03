package dev.candor.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The fields that every page can have, whatever its kind.
 *
 * @param shortTitle the title as it reads within a sentence
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
    Optional<String> shortTitle) {

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
          "related");

  static Shared read(Fields f) {
    return new Shared(
        f.texts("aliases", "Other titles it is known by; references find it by these too."),
        f.texts(
            "redirects", "Old addresses that redirect here, such as /old/path/.", Form.REDIRECT),
        f.ids("topics", "The topics it belongs to, by id.", "topic"),
        f.optionalFlag("draft", "true keeps it out of the published site."),
        f.optionalDate("publish", "Not published before this day."),
        f.optionalDate("expires", "Not published after this day."),
        f.texts("contentNotes", "What a reader may want to know beforehand, such as abuse."),
        f.ids("related", "Pages to show as related, ahead of the computed ones.", ""),
        f.optionalText(
            "short",
            "The title as it reads within a sentence, for links without words.",
            Form.TEXT));
  }

  public Shared {
    aliases = List.copyOf(aliases);
    redirects = List.copyOf(redirects);
    topics = List.copyOf(topics);
    contentNotes = List.copyOf(contentNotes);
    related = List.copyOf(related);
  }
}
