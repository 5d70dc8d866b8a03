package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.Passage;
import dev.candor.markdown.Passage.Mark;
import dev.candor.markdown.Passage.Sort;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** No crumbs: doubled stops and words, notes to oneself, what an import left behind. */
final class TidinessStandard implements Standard {

  static final Rule PUNCTUATION = Rule.warning("doubled-punctuation", "A sentence ends once.");
  static final Rule WORD = Rule.warning("doubled-word", "No word stands twice by mistake.");
  static final Rule LEFTOVER =
      Rule.warning(
          "leftover", "No markup of another system and no note to oneself is left behind.");

  private static final Pattern DOUBLED =
      Pattern.compile(
          "(?<![.…])\\.\\.(?!\\.)|\\.{4,}|[?!]\\.(?!\\p{L})|,,|;;|::|,\\.|\\s[,.;](?=\\s|$)");
  private static final Pattern CRUMB =
      Pattern.compile(
          "!\\[|\\]\\(|\\.(?:jpe?g|png|gif|webp|svg)\\)|\\[/?(?:caption|gallery|embed|vc_\\w+)\\b[^\\]]*\\]"
              + "|&(?:nbsp|amp|quot|lt|gt|#\\d+);|â€.?|Ã[\u0080-\u00bf]|\\b(?:TODO|FIXME|TKTK|XXX)\\b"
              + "|\\b[Ll]orem ipsum\\b|\\{\\{[^}]*\\}\\}|<!--|-->|\\*\\*");

  /** Without any of these in a text its pattern finds nothing; looking for them is far cheaper. */
  private static final List<String> DOUBLED_HINTS =
      List.of("..", "?.", "!.", ",,", ";;", "::", ",.", " .", " ,", " ;", "\n.", "\n,", "\n;");

  private static final List<String> CRUMB_HINTS =
      List.of(
          "![",
          "](",
          "g)",
          "f)",
          "p)",
          "[",
          "&",
          "â€",
          "Ã",
          "TODO",
          "FIXME",
          "TKTK",
          "XXX",
          "orem ipsum",
          "{{",
          "<!--",
          "-->",
          "**");

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
  public void examine(Reading page, Findings findings) {
    for (Passage passage : page.passages()) {
      for (Mark mark : passage.marks()) {
        if (mark.sort() == Sort.IMAGE && mark.target().isBlank()) {
          findings.add(
              LEFTOVER, mark.span(), "this image leads nowhere", "name its file, or take it out");
        }
      }
      if (!passage.text().isEmpty() && !passage.has(Sort.CODE)) {
        find(DOUBLED, DOUBLED_HINTS, passage, PUNCTUATION, "stands here", "keep one", findings);
        find(CRUMB, CRUMB_HINTS, passage, LEFTOVER, "was left behind", "take it out", findings);
        words(passage, page.words(passage), findings);
      }
    }
  }

  private static void find(
      Pattern pattern,
      List<String> hints,
      Passage passage,
      Rule rule,
      String what,
      String remedy,
      Findings findings) {
    if (hints.stream().noneMatch(passage.text()::contains)) {
      return;
    }
    Matcher matcher = pattern.matcher(passage.text());
    while (matcher.find()) {
      boolean atMark =
          passage.marks().stream()
              .anyMatch(
                  m ->
                      m.from() >= matcher.start()
                          && m.from() <= matcher.end()
                          && (m.sort() == Sort.IMAGE
                              || m.sort() == Sort.CITATION
                              || m.sort() == Sort.FOOTNOTE));
      if (!atMark) {
        findings.add(
            rule,
            passage.at(matcher.start(), matcher.end()),
            "\"" + matcher.group().strip() + "\" " + what,
            remedy);
      }
    }
  }

  private static void words(Passage passage, WordList words, Findings findings) {
    for (int i = 0; i + 1 < words.size(); i++) {
      String word = words.lower(i);
      boolean apart = passage.text().substring(words.end(i), words.start(i + 1)).isBlank();
      boolean letters = Character.isLetter(word.charAt(0));
      if (apart && letters && word.equals(words.lower(i + 1)) && !TWICE.contains(word)) {
        findings.add(
            WORD,
            passage.at(words.start(i), words.end(i + 1)),
            "\"" + word + "\" stands twice",
            "take one out");
      }
    }
  }
}
