package dev.candor.editorial;

import dev.candor.content.KindWord;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/** No word puts a reader down. Quotations and misconceptions say what others say, and may. */
final class KindWordsStandard implements EditorialRule {

  static final Rule KIND =
      Rule.warning(
          "kind-words", "No word puts readers down, except in quotations and misconceptions.");

  @Override
  public List<Rule> rules() {
    return List.of(KIND);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    List<TextBlock> all = new ArrayList<>(page.fields());
    if (page.page().content().myth().isEmpty()) {
      all.addAll(page.title());
    }
    all.addAll(page.passages());
    for (TextBlock passage : all) {
      List<Phrases.Hit> hits =
          passage.quoted() || isMyth(passage)
              ? List.of()
              : page.lexicon().kind().in(passage.text(), page.words(passage));
      if (!hits.isEmpty()) {
        // Only of a field are the marks around it YAML's and no quotation.
        boolean field = passage.text().startsWith("\"");
        BitSet quoted = field ? new BitSet() : Quotations.in(passage.text());
        hits.stream()
            .filter(
                hit ->
                    !quoted.get(hit.from()) && !page.marks(passage).isAside(hit.from(), hit.to()))
            .forEach(hit -> tell(passage, hit, findings));
      }
    }
  }

  private static void tell(TextBlock passage, Phrases.Hit hit, Findings findings) {
    KindWord word = hit.entry();
    String source = word.source().map(s -> " (" + s + ")").orElse("");
    findings.add(
        KIND,
        passage.at(hit.from(), hit.to()),
        "\""
            + passage.text().substring(hit.from(), hit.to()).replace('\n', ' ')
            + "\": "
            + word.why()
            + source,
        "say instead: " + word.say());
  }

  /** A heading that states a misconception in order to clear it up. */
  private static boolean isMyth(TextBlock passage) {
    String text = passage.text().toLowerCase(Locale.ROOT);
    return passage.kind() == TextBlock.Kind.HEADING
        && (text.contains("myth") || text.contains("misconception"));
  }
}
