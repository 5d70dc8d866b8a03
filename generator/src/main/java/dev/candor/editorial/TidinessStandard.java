package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.markdown.TextBlock.Sort;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No crumbs: doubled stops and words, notes to oneself, what an import left behind. */
final class TidinessStandard implements EditorialRule {

  static final Rule PUNCTUATION =
      Rule.warning("doubled-punctuation", "No punctuation mark is doubled.");
  static final Rule WORD = Rule.warning("doubled-word", "No word is repeated by mistake.");
  static final Rule LEFTOVER =
      Rule.warning(
          "leftover", "No markup from another system and no notes to self are left in the text.");

  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![.…])\\.\\.(?!\\.)|\\.{4,}|[?!]\\.(?!\\p{L})|,,|;;|(?<!:)::(?!:)|,\\.|\\s[,.;](?=\\s|$)");
  private static final Pattern CRUMB =
      Pattern.compile(
          "!\\[|\\]\\(|\\.(?:jpe?g|png|gif|webp|svg)\\)|\\[/?(?:caption|gallery|embed|vc_\\w+)\\b[^\\]]*\\]"
              + "|&(?:nbsp|amp|quot|lt|gt|#\\d+);|â€.?|Ã[\u0080-\u00bf]|\\b(?:TODO|FIXME|TKTK|XXX)\\b|\\b[Ll]orem"
              + " ipsum\\b|\\{\\{[^}]*\\}\\}|\\{%[^%]*%\\}|<!--|-->|\\*\\*");

  /** Words that may well stand twice: "she had had", "that that". */
  private static final Set<String> TWICE =
      Set.of(
          "had", "that", "very", "really", "no", "yes", "so", "far", "bye", "now", "there", "is",
          "do", "well", "please");

  @Override
  public List<Rule> rules() {
    return List.of(PUNCTUATION, WORD, LEFTOVER);
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    for (TextBlock passage : page.passages()) {
      if (!passage.text().isEmpty() && !passage.has(Sort.CODE)) {
        if (mayBeDoubled(passage.text())) {
          find(
              DOUBLED,
              passage,
              page.marks(passage),
              PUNCTUATION,
              "is doubled or out of place",
              "keep one mark",
              findings);
        }
        if (mayHoldCrumbs(passage.text())) {
          find(
              CRUMB,
              passage,
              page.marks(passage),
              LEFTOVER,
              "doesn't belong in the text",
              "delete it",
              findings);
        }
        words(passage, page.words(passage), page.marks(passage), findings);
      }
    }
  }

  /** Whether {@link #DOUBLED} can find anything: far cheaper to see than what it finds. */
  private static boolean mayBeDoubled(String text) {
    for (int i = 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '.' || c == ',' || c == ';' || c == ':') {
        char before = text.charAt(i - 1);
        if (".?!,;:".indexOf(before) >= 0 || Character.isWhitespace(before)) {
          return true;
        }
      }
    }
    return false;
  }

  /** The same of {@link #CRUMB}: a bracket, a sign, two capitals or a word that is in no prose. */
  private static boolean mayHoldCrumbs(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean sign =
          switch (c) {
            case '[', ']', '&', 'â', 'Ã', '{', '<', '>', '*' -> true;
            case ')' -> i > 0 && "gfp".indexOf(text.charAt(i - 1)) >= 0;
            case 'T', 'F', 'X' ->
                i + 1 < text.length() && Character.isUpperCase(text.charAt(i + 1));
            case 'L', 'l' -> text.startsWith("orem", i + 1);
            default -> false;
          };
      if (sign) {
        return true;
      }
    }
    return false;
  }

  private static void find(
      Pattern pattern,
      TextBlock passage,
      MarkIndex marks,
      Rule rule,
      String what,
      String remedy,
      Findings findings) {
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) {
      if (!marks.hasWordless(matcher.start(), matcher.end())) {
        findings.add(
            rule,
            passage.at(matcher.start(), matcher.end()),
            "\"" + matcher.group().strip() + "\" " + what,
            remedy);
      }
    }
  }

  private static void words(TextBlock passage, WordList words, MarkIndex marks, Findings findings) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.lower(i);
      if (word.equals(words.lower(i + 1))
          && Character.isLetter(word.charAt(0))
          && !TWICE.contains(word)
          && passage.text().substring(words.end(i), words.start(i + 1)).isBlank()
          && !marks.hasWordless(words.end(i), words.start(i + 1))) {
        findings.add(
            WORD,
            passage.at(words.start(i), words.end(i + 1)),
            "\"" + word + "\" is repeated",
            "delete one");
      }
    }
  }
}
