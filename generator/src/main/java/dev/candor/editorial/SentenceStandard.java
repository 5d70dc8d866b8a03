package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import java.util.List;

/** A sentence can be held in mind at one go. */
final class SentenceStandard implements EditorialRule {

  static final Rule LONG =
      Rule.warning("long-sentence", "No sentence has more words than a reader can keep in mind.");

  @Override
  public List<Rule> rules() {
    return List.of(LONG);
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    int most = page.thresholds().sentenceWords();
    for (TextBlock passage : page.passages()) {
      if (passage.quoted() || passage.text().length() < most * 2) {
        continue;
      }
      for (Sentence sentence : page.sentences(passage)) {
        int words = page.words(passage).between(sentence.from(), sentence.to());
        if (words > most) {
          findings.add(
              LONG,
              passage.at(sentence.from(), sentence.to()),
              "this sentence has " + words + " words; the limit is " + most,
              "split it in two");
        }
      }
    }
  }
}
