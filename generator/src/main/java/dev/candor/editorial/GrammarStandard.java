package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.grammar.Grammar;
import dev.candor.grammar.Slip;
import dev.candor.markdown.TextBlock;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Sentences are made as grammar has it. Silent where nobody asks for it. What others said stands as
 * they said it, and what the glossary explains or everybody here knows is right.
 */
final class GrammarStandard implements EditorialRule {

  static final Rule GRAMMAR = Rule.warning("grammar", "Sentences are grammatically correct.");

  @Override
  public List<Rule> rules() {
    return List.of(GRAMMAR);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    Optional<Grammar> grammar = page.lexicon().grammar();
    if (grammar.isEmpty()) {
      return;
    }
    Stream.of(page.title(), page.fields())
        .flatMap(List::stream)
        .forEach(
            field ->
                examine(page, field, withoutYamlQuotes(field.text()), grammar.get(), findings));
    page.passages().stream()
        .filter(passage -> !passage.quoted())
        .forEach(
            passage ->
                examine(
                    page,
                    passage,
                    withNames(passage, page.marks(passage)),
                    grammar.get(),
                    findings));
  }

  private static void examine(
      PageProse page, TextBlock passage, String text, Grammar grammar, Findings findings) {
    if (text.isBlank()) {
      return;
    }
    BitSet quoted = Quotations.in(text);
    for (Slip slip : grammar.slipsIn(text)) {
      String words = text.substring(slip.from(), slip.to());
      int inQuotes = quoted.nextSetBit(slip.from());
      boolean exempt =
          inQuotes >= 0 && inQuotes < slip.to()
              || hasAside(passage, page.marks(passage), slip)
              || isExplained(page.lexicon(), words);
      if (!exempt) {
        findings.add(
            GRAMMAR,
            passage.at(slip.from(), slip.to()),
            "\"" + words + "\": " + slip.message(),
            slip.suggestions().isEmpty()
                ? "fix it, or rephrase the sentence"
                : SpellingStandard.asking(slip.suggestions()));
      }
    }
  }

  /** A field's text between quotation marks of YAML, which say nothing of who said it. */
  private static String withoutYamlQuotes(String text) {
    char first = text.isEmpty() ? ' ' : text.charAt(0);
    boolean wrapped =
        text.length() > 1 && (first == '"' || first == '\'') && text.endsWith("" + first);
    return wrapped ? " " + text.substring(1, text.length() - 1) + " " : text;
  }

  /** Code and ids of pages aren't words: each is replaced by a name of the same length. */
  private static String withNames(TextBlock passage, MarkIndex marks) {
    StringBuilder text = new StringBuilder(passage.text());
    for (int at = 0; at < text.length(); at++) {
      if (marks.isAside(at, at + 1)) {
        text.setCharAt(at, at > 0 && marks.isAside(at - 1, at) ? 'x' : 'X');
      }
    }
    return text.toString();
  }

  /** Whether an aside is in it or comes next: an article stands before a name we don't know. */
  private static boolean hasAside(TextBlock passage, MarkIndex marks, Slip slip) {
    int end = Math.min(slip.to() + 2, passage.text().length());
    return IntStream.range(slip.from(), end).anyMatch(at -> marks.isAside(at, at + 1));
  }

  private static boolean isExplained(Lexicon lexicon, String words) {
    return lexicon.explains(words)
        || Stream.of(words.split("[^\\p{L}'’-]+")).anyMatch(lexicon::explains);
  }
}
