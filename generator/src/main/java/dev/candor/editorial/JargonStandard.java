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

  private static final Pattern EXPLAINED = Pattern.compile(" \\(|,\\s(?:an?|the|which|who|or)\\s");

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
        if (!known && !page.marks(passage).isAside(hit.from(), hit.to()) && told.add(lower)) {
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
    Set<String> writtenOut = writtenOut(passage.text());
    Matcher capitals = CAPITALS.matcher(passage.text());
    while (capitals.find()) {
      String word = capitals.group();
      boolean known =
          page.lexicon().knowsAbbreviation(word)
              || page.marks(passage).isAside(capitals.start(), capitals.end())
              || isRoman(word)
              || page.page().title().contains(word);
      if (!known && !told.contains(word) && !writtenOut.contains(word)) {
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

  /** Those in {@code the words (ABC)}, {@code ABC (the words)} or {@code ABC, which is ...}. */
  private static Set<String> writtenOut(String text) {
    Set<String> all = new HashSet<>();
    Matcher capitals = CAPITALS.matcher(text);
    Matcher explained = EXPLAINED.matcher(text);
    while (capitals.find()) {
      int end = capitals.end();
      char next = end < text.length() ? text.charAt(end) : ' ';
      boolean inBrackets =
          capitals.start() > 0
              && text.charAt(capitals.start() - 1) == '('
              && (next == ')' || next == ',');
      if (inBrackets || explained.region(end, text.length()).lookingAt()) {
        all.add(capitals.group());
      }
    }
    return all;
  }

  private static boolean isRoman(String word) {
    return word.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
  }
}
