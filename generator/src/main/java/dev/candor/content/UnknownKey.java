package dev.candor.content;

import dev.candor.diagnostic.Suggestion;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Guesses which key was meant. */
final class UnknownKey {

  /** What other generators call things: the first name known here is suggested. */
  private static final Map<String, String> ELSEWHERE =
      Map.of(
          "tags", "topics",
          "categories", "topics",
          "date", "published",
          "lastmod", "updated",
          "description", "summary",
          "excerpt", "summary",
          "publishDate", "publish",
          "expiryDate", "expires",
          "redirect_from", "redirects");

  private static final int MOST_LISTED = 10;

  private UnknownKey() {}

  /** The known key that was probably meant. */
  static Optional<String> meant(String key, Set<String> known) {
    String elsewhere = ELSEWHERE.getOrDefault(key, "");
    return known.contains(elsewhere) ? Optional.of(elsewhere) : Suggestion.nearest(key, known);
  }

  /**
   * What to do about a key that isn't known.
   *
   * @param isText whether its value reads like a part of a page's text
   */
  static String remedy(String key, boolean isText, Set<String> known, Collection<String> used) {
    Optional<String> meant = meant(key, known);
    if (meant.isPresent()) {
      return Suggestion.didYouMean(meant.get());
    }
    if (key.indexOf(' ') > 0 || Character.isUpperCase(key.codePointAt(0)) && isText) {
      return "text goes below the second ---: move this line there, or put --- above it";
    }
    String free =
        known.stream()
            .filter(name -> !used.contains(name))
            .limit(MOST_LISTED)
            .collect(Collectors.joining(", "));
    return free.isEmpty() ? "remove it" : "the other keys are " + free;
  }
}
