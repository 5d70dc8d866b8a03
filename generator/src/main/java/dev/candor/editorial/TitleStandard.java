package dev.candor.editorial;

import dev.candor.content.KindTrait;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.source.Span;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A title fits a tab and a list, and gives nobody away who has it open. */
final class TitleStandard implements EditorialRule {

  static final Rule TITLE =
      Rule.warning("title-length", "A title fits into a list and a browser tab.");
  static final Rule SUMMARY = Rule.warning("summary-length", "A summary is one or two sentences.");
  static final Rule NEUTRAL =
      Rule.warning("neutral-title", "A title is calm, and safe to have open in a browser tab.");

  private static final Pattern SHOUTING = Pattern.compile("!|\\b[A-Z]{5,}\\b");

  @Override
  public List<Rule> rules() {
    return List.of(TITLE, SUMMARY, NEUTRAL);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    String title = page.page().title();
    int most = page.thresholds().titleCharacters();
    if (title.length() > most) {
      findings.add(
          TITLE,
          page.page().placeOf(page.titleKey()),
          "this title has " + title.length() + " characters; the limit is " + most,
          "move the rest to the summary");
    }
    String summary = page.page().content().summary();
    int longest = page.thresholds().summaryCharacters();
    Span place = page.page().placeOf(page.summaryKey());
    if (summary.length() > longest && place.length() > 0) {
      findings.add(
          SUMMARY,
          place,
          "this summary has " + summary.length() + " characters; the limit is " + longest,
          "keep the answer, and move the rest to the text");
    }
    boolean myth = page.page().content().myth().isPresent();
    if (page.has(KindTrait.NEUTRAL_TITLE)) {
      for (TextBlock written : page.title()) {
        neutral(page, written, myth, findings);
      }
    }
  }

  private static void neutral(PageProse page, TextBlock title, boolean myth, Findings findings) {
    for (Phrases.Hit hit : page.lexicon().explicit().in(title.text())) {
      findings.add(
          NEUTRAL,
          title.at(hit.from(), hit.to()),
          "\""
              + title.text().substring(hit.from(), hit.to())
              + "\" shows in the browser's tab and history",
          hit.entry().say());
    }
    Matcher shout = SHOUTING.matcher(title.text());
    while (!myth && shout.find()) {
      if (!page.lexicon().knowsAbbreviation(shout.group())) {
        findings.add(
            NEUTRAL,
            title.at(shout.start(), shout.end()),
            "this title shouts",
            "write it without capitals and exclamation marks");
      }
    }
  }
}
