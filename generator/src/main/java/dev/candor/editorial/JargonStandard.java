package dev.candor.editorial;

import dev.candor.content.KindTrait;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word of the trade, or a row of capitals, is explained: on the page or in the glossary. */
final class JargonStandard implements EditorialRule {

  static final Rule JARGON =
      Rule.warning("jargon", "A technical term is in the glossary or replaced by a plain word.");
  static final Rule ABBREVIATION =
      Rule.warning(
          "undefined-abbreviation", "An abbreviation is spelled out where it first occurs.");

  private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z][A-Z0-9]{1,6}s?\\b(?![-/]\\d)");

  @Override
  public List<Rule> rules() {
    return List.of(JARGON, ABBREVIATION);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    if (page.has(KindTrait.NAMED)) {
      return;
    }
    Set<String> told = new HashSet<>();
    String title = WordList.lower(page.page().title());
    for (TextBlock passage : page.passages()) {
      for (Phrases.Hit hit : page.lexicon().jargon().in(passage.text(), page.words(passage))) {
        String word = passage.text().substring(hit.from(), hit.to());
        String lower = WordList.lower(word).replaceAll("\\s+", " ");
        boolean known = page.lexicon().explains(lower) || title.contains(lower);
        if (!known && !PageProse.isAside(passage, hit.from(), hit.to()) && told.add(lower)) {
          findings.add(
              JARGON,
              passage.at(hit.from(), hit.to()),
              "\"" + lower + "\" is a technical term",
              "say \"" + hit.entry().say() + "\", or add the term to the glossary");
        }
      }
      abbreviations(page, passage, told, findings);
    }
  }

  private static void abbreviations(
      PageProse page, TextBlock passage, Set<String> told, Findings findings) {
    if (!mayAbbreviate(passage.text())) {
      return;
    }
    Matcher capitals = CAPITALS.matcher(passage.text());
    while (capitals.find()) {
      String word = capitals.group();
      boolean known =
          page.lexicon().knowsAbbreviation(word)
              || PageProse.isAside(passage, capitals.start(), capitals.end())
              || isRoman(word)
              || page.page().title().contains(word);
      if (!known && !told.contains(word) && !isWrittenOut(passage.text(), word)) {
        findings.add(
            ABBREVIATION,
            passage.at(capitals.start(), capitals.end()),
            "\"" + word + "\" is not spelled out",
            "write the full words, then (" + word + "), or add it to the glossary");
      }
      told.add(word);
    }
  }

  /** Whether a capital stands before another or before a digit, as in every abbreviation. */
  private static boolean mayAbbreviate(String text) {
    for (int i = 1; i < text.length(); i++) {
      char before = text.charAt(i - 1);
      char c = text.charAt(i);
      if (before >= 'A' && before <= 'Z' && (c >= 'A' && c <= 'Z' || c >= '0' && c <= '9')) {
        return true;
      }
    }
    return false;
  }

  /** {@code the words (ABC)}, {@code ABC (the words)} or {@code ABC, which is ...}. */
  private static boolean isWrittenOut(String text, String word) {
    return text.contains("(" + word + ")")
        || text.contains("(" + word + ",")
        || text.contains(word + " (")
        || Pattern.compile(word + ",\\s(?:an?|the|which|who|or)\\s").matcher(text).find();
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }
}
