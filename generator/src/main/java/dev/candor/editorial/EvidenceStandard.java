package dev.candor.editorial;

import dev.candor.content.KindTrait;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.markdown.TextBlock.Mark;
import dev.candor.markdown.TextBlock.Sort;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who states a figure, or what research has shown, says where to look it up. */
final class EvidenceStandard implements EditorialRule {

  static final Rule UNCITED =
      Rule.warning(
          "uncited-claim", "A sentence that gives a figure or a research result cites its source.");
  static final Rule BARE =
      Rule.warning("bare-doi", "A work is cited by its key, so that it appears among the sources.");

  private static final String NUMBER =
      "(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|twenty|hundred)";
  private static final Pattern CLAIM =
      Pattern.compile(
          "\\d[\\d.,]*\\s?(?:%|per\\s?cent\\b|percent\\b)"
              + "|\\b"
              + NUMBER
              + "\\s(?:in|out\\sof)\\s(?:every\\s)?"
              + NUMBER
              + "\\b(?!\\s(?:minute|hour|day|week|month|year|session|time|step))"
              + "|\\b\\d{2,3}(?:,\\d{3})*\\s(?:women|men|adults|couples|people|participants|patients"
              + "|trials|studies)\\b"
              + "|\\b(?:twice|three\\stimes|four\\stimes|\\d+\\stimes)\\s(?:as|more)\\s(?:likely|common|often)\\b"
              + "|\\b(?:half|a\\sthird|a\\squarter|two[-\\s]thirds|three[-\\s]quarters)\\sof\\s(?:all\\s)?"
              + "(?:women|men|adults|couples|people)\\b"
              + "|\\b(?:study|studies|research|researchers|surveys?|trials?|scientists|experts|reviews)"
              + "\\s(?:(?:has|have|also|now|often|consistently)\\s)?"
              + "(?:shows?|shown|showed|suggests?|suggested|finds?|found|proves?|proved|proven"
              + "|indicates?|indicated|demonstrates?|demonstrated|reports?|reported|confirms?|agree)\\b"
              + "|\\b(?:the\\s)?evidence\\s(?:shows|suggests|indicates|proves)\\b"
              + "|\\baccording\\sto\\s(?:(?:a|one|some|several|many|recent)\\s)*(?:stud(?:y|ies)|research|surveys?)\\b",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** A claim has a digit or one of these in it, the numbers behind "in", "of" or "every". */
  private static final Set<String> HINTS =
      Set.of(
          "cent",
          "percent",
          "twice",
          "times",
          "half",
          "third",
          "thirds",
          "quarter",
          "quarters",
          "study",
          "studies",
          "research",
          "researchers",
          "survey",
          "surveys",
          "trial",
          "trials",
          "scientists",
          "experts",
          "reviews",
          "evidence");

  private static final Set<String> NUMBERS =
      Set.of(NUMBER.substring("(?:\\d+|".length(), NUMBER.length() - 1).split("\\|"));

  private static final Set<String> BEFORE_NUMBERS = Set.of("in", "of", "every");

  @Override
  public List<Rule> rules() {
    return List.of(UNCITED, BARE);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    Set<Integer> sourced = new HashSet<>();
    for (TextBlock passage : page.passages()) {
      bareLinks(passage, findings);
      if (passage.kind() == TextBlock.Kind.CELL && isSourced(page, passage, 0, Integer.MAX_VALUE)) {
        sourced.add(passage.group());
      }
    }
    // Stories are invented, and people and listings speak for themselves.
    if (!page.has(KindTrait.CLAIMS)) {
      return;
    }
    for (TextBlock passage : page.passages()) {
      boolean cell = passage.kind() == TextBlock.Kind.CELL;
      if (passage.kind() != TextBlock.Kind.HEADING
          && !(cell && sourced.contains(passage.group()))) {
        claims(page, passage, findings);
      }
    }
  }

  private static void claims(PageProse page, TextBlock passage, Findings findings) {
    String text = passage.text();
    if (!mayClaim(text, page.words(passage))) {
      return;
    }
    List<Sentence> sentences = page.sentences(passage);
    for (Sentence sentence : sentences) {
      String words = sentence.of(text);
      Matcher claim = CLAIM.matcher(words);
      if (claim.find()
          && !words.endsWith("?")
          && !isSourced(page, passage, sentence.from(), endOf(sentence, text))) {
        int from = sentence.from() + claim.start();
        findings.add(
            UNCITED,
            passage.at(from, sentence.from() + claim.end()),
            "\"" + claim.group().replace('\n', ' ') + "\" has no source in its sentence",
            "cite a work from references.yaml: [@key]");
      }
    }
  }

  /** Whether a claim can be in a text at all: far cheaper to see than what the claim is. */
  private static boolean mayClaim(String text, WordList words) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
        return true;
      }
    }
    for (int i = 0; i < words.size(); i++) {
      String word = words.lower(i);
      if (HINTS.contains(word)
          || i > 0 && NUMBERS.contains(word) && BEFORE_NUMBERS.contains(words.lower(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** A citation may stand behind the full stop, before the next word. */
  private static int endOf(Sentence sentence, String text) {
    int end = sentence.to();
    while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSourced(PageProse page, TextBlock passage, int from, int to) {
    // What stands at the very start of a sentence closes the one before.
    return page.marks(passage).hasSource(from == 0 ? 0 : from + 1, to);
  }

  private static void bareLinks(TextBlock passage, Findings findings) {
    for (Mark mark : passage.marks()) {
      String target = mark.target().toLowerCase(Locale.ROOT);
      if (mark.sort() == Sort.LINK && target.matches("(?:https?://)?(?:dx\\.)?doi\\.org/.*")) {
        findings.add(
            BARE,
            mark.span(),
            "this links to a work by its DOI",
            "add the work to references.yaml and cite it: [@key]");
      }
    }
  }
}
