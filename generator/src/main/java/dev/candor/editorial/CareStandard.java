package dev.candor.editorial;

import dev.candor.content.Page;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.Slot;
import dev.candor.markdown.TextBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A page that names a sign of danger says first, in a callout, what to do about it. */
final class CareStandard implements EditorialRule {

  static final Rule RED_FLAG =
      Rule.warning(
          "red-flag-without-callout",
          "A page that names a red-flag sign has a callout that says how soon to get care.");

  private static final Set<String> URGENT = Set.of("callout.emergency", "callout.soon");

  @Override
  public boolean ofEveryLanguage() {
    return false;
  }

  @Override
  public List<Rule> rules() {
    return List.of(RED_FLAG);
  }

  @Override
  public void examine(PageProse prose, Findings findings) {
    Phrases signs = prose.lexicon().redFlags();
    if (signs.isEmpty() || hasCallout(prose.page())) {
      return;
    }
    List<TextBlock> all = new ArrayList<>(prose.fields());
    all.addAll(prose.passages());
    for (TextBlock passage : all) {
      List<Phrases.Hit> hits = signs.in(passage.text(), prose.words(passage));
      if (!hits.isEmpty()) {
        tell(passage, hits.get(0), findings);
        return;
      }
    }
  }

  private static void tell(TextBlock passage, Phrases.Hit hit, Findings findings) {
    String sign = passage.text().substring(hit.from(), hit.to()).replace('\n', ' ');
    findings.add(
        RED_FLAG,
        passage.at(hit.from(), hit.to()),
        "\"" + sign + "\" is a red-flag sign, and the page has no callout for urgent care",
        "add > [!EMERGENCY] or > [!SOON] with the signs as a list, and what to do");
  }

  private static boolean hasCallout(Page page) {
    return page.body().slots().stream()
        .anyMatch(slot -> slot instanceof Slot.Word word && URGENT.contains(word.key()));
  }
}
