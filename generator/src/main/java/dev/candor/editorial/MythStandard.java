package dev.candor.editorial;

import dev.candor.content.Myth;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A misconception is contradicted by a fact that needs no question to be understood. */
final class MythStandard implements EditorialRule {

  static final Rule FACT =
      Rule.warning("myth-fact", "A misconception comes with a fact that contradicts it.");

  private static final String REMEDY = "say what is true instead, in a sentence of its own";

  /** "Yes, but ..." and the like: a reader of the card takes the statement for true. */
  private static final Pattern YES =
      Pattern.compile(
          "^\\W*(?:yes|yeah|yep|right|true|correct|exactly|indeed|of"
              + " course|certainly|absolutely|sure|it is true|it's true|that's true|that is"
              + " true|that's right|that is right)\\b",
          Pattern.CASE_INSENSITIVE);

  /** "They should, ...": half a sentence, which the statement completes. */
  private static final Pattern ECHO =
      Pattern.compile(
          "^\\W*(?:i|you|he|she|it|we|they|this|that|there|some|many|most|often|sometimes|usually|mostly|partly|in"
              + " part)(?:\\s+(?:is|are|was|were|do|does|did|has|have|had|can|could|may|might"
              + "|must|should|will|would|often|sometimes|usually))*\\s*[,.;:–—]",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern DENIAL =
      Pattern.compile(
          "\\b(?:no|not|never|nobody|none|nothing|neither|nor|cannot|without|few|rarely|seldom|hardly"
              + "|false|untrue|wrong|instead|rather|only|unlike|\\p{L}+n['’]t)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "and", "are", "as", "at", "be", "by", "do", "does", "for", "has", "have", "i",
          "if", "in", "is", "it", "its", "me", "my", "of", "on", "or", "our", "so", "that", "the",
          "their", "them", "they", "this", "to", "us", "was", "we", "will", "with", "you", "your");

  @Override
  public List<Rule> rules() {
    return List.of(FACT);
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    page.page().content().myth().ifPresent(myth -> examine(page, myth, findings));
  }

  private static void examine(PageProse page, Myth myth, Findings findings) {
    if (myth.fact().isEmpty()) {
      Span place = page.page().placeOf("myth.statement");
      findings.add(
          FACT,
          place,
          "this misconception has no fact, so cards show the answer instead",
          "add fact: under myth, and " + REMEDY);
      return;
    }
    if (!Editor.readsIn(page.site().config().language())) {
      return;
    }
    String fact = myth.fact().get();
    Span place = page.page().placeOf("myth.fact");
    if (YES.matcher(fact).find()) {
      findings.add(FACT, place, "this fact starts by agreeing with the misconception", REMEDY);
    } else if (ECHO.matcher(fact).find()) {
      findings.add(FACT, place, "this fact can't be understood without the question", REMEDY);
    } else if (agrees(myth.statement(), fact)) {
      findings.add(FACT, place, "this fact repeats the misconception", REMEDY);
    }
  }

  /** Whether a fact says all that the statement says, and denies as much or as little. */
  private static boolean agrees(String statement, String fact) {
    return DENIAL.matcher(statement).find() == DENIAL.matcher(fact).find()
        && words(fact).containsAll(words(statement));
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}'’]+")) {
      if (!word.isEmpty() && !SMALL.contains(word)) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }
}
