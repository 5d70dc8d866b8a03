package dev.candor.content;

import dev.candor.diagnostic.Suggestion;
import java.util.Collection;
import java.util.Map;
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

  static String remedy(String key, Set<String> known, Collection<String> used) {
    String elsewhere = ELSEWHERE.getOrDefault(key, "");
    if (known.contains(elsewhere)) {
      return "did you mean \"" + elsewhere + "\"?";
    }
    String guess = Suggestion.didYouMean(key, known);
    if (!guess.isEmpty()) {
      return guess;
    }
    String free =
        known.stream()
            .filter(name -> !used.contains(name))
            .limit(MOST_LISTED)
            .collect(Collectors.joining(", "));
    return free.isEmpty() ? "remove it" : "the other keys are " + free;
  }
}
