package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.markdown.TextBlock.Kind;
import java.util.List;

/** Headings make an outline that can be walked, by eye and by ear. */
final class HeadingStandard implements EditorialRule {

  static final Rule ORDER = Rule.warning("heading-order", "No heading level is skipped.");
  static final Rule FIRST =
      Rule.warning("one-first-heading", "The title is the only first-level heading.");
  static final Rule EMPTY = Rule.warning("empty-section", "Every heading has text below it.");

  @Override
  public List<Rule> rules() {
    return List.of(ORDER, FIRST, EMPTY);
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    List<TextBlock> all = page.passages();
    int last = 1;
    for (int i = 0; i < all.size(); i++) {
      TextBlock passage = all.get(i);
      if (passage.kind() != Kind.HEADING) {
        continue;
      }
      if (passage.level() == 1) {
        findings.add(
            FIRST,
            passage.span(),
            "the page's title is already its first-level heading",
            "start this heading with ##");
      } else if (passage.level() > last + 1) {
        findings.add(
            ORDER,
            passage.span(),
            "a heading of level " + passage.level() + " follows one of level " + last,
            "start it with " + "#".repeat(last + 1));
      }
      last = Math.max(1, passage.level());
      boolean end = i + 1 == all.size();
      boolean empty =
          end || all.get(i + 1).kind() == Kind.HEADING && all.get(i + 1).level() <= passage.level();
      if (empty) {
        findings.add(
            EMPTY,
            passage.span(),
            "there is no text under this heading",
            "write the section, or delete the heading");
      }
    }
  }
}
