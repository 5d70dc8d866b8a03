package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.spelling.Speller;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Words are written as the site's dictionary writes them. Silent where the site names none. Names
 * are nobody's business: a word with a capital is passed over, and so is one that the glossary
 * explains.
 */
final class SpellingStandard implements EditorialRule {

  static final Rule SPELLING =
      Rule.warning("spelling", "Words are spelled as in the site's dictionary.");

  /** More to choose from helps nobody. */
  private static final int MOST_SUGGESTIONS = 3;

  @Override
  public List<Rule> rules() {
    return List.of(SPELLING);
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    if (page.lexicon().speller().isEmpty()) {
      return;
    }
    Speller speller = page.lexicon().speller().get();
    List<TextBlock> passages = new ArrayList<>(page.title());
    passages.addAll(page.fields());
    passages.addAll(page.passages());
    Set<String> told = new HashSet<>();
    for (TextBlock passage : passages) {
      WordList words = page.words(passage);
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i).replace('’', '\'');
        if (isWord(word)
            && !page.marks(passage).isAside(words.start(i), words.end(i))
            && !knows(page, speller, word)
            && told.add(word)) {
          findings.add(
              SPELLING,
              passage.at(words.start(i), words.end(i)),
              "\"" + word + "\" is not in the dictionary",
              remedy(speller.suggest(word)));
        }
      }
    }
  }

  /** Lower case and letters alone; one letter is an initial or a unit. */
  private static boolean isWord(String word) {
    return word.length() > 1
        && word.chars().allMatch(c -> c == '\'' || Character.isLetter(c) && !isCapital(c));
  }

  private static boolean isCapital(int c) {
    return Character.isUpperCase(c) || Character.isTitleCase(c);
  }

  private static boolean knows(PageProse page, Speller speller, String word) {
    String bare = word.endsWith("'s") ? word.substring(0, word.length() - 2) : word;
    return page.lexicon().explainsWord(bare) || speller.knows(word) || speller.knows(bare);
  }

  private static String remedy(List<String> suggestions) {
    return suggestions.isEmpty()
        ? "correct it, or add it to \"knownWords\" in site/site.yaml"
        : asking(suggestions);
  }

  /** Asks whether one of the likeliest was meant. */
  static String asking(List<String> suggestions) {
    return "did you mean \""
        + String.join(
            "\", \"", suggestions.subList(0, Math.min(MOST_SUGGESTIONS, suggestions.size())))
        + "\"?";
  }
}
