package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.markdown.TextBlock.Kind;
import java.util.List;
import java.util.regex.Pattern;

/** Headings make an outline that can be walked, by eye and by ear. */
final class HeadingStandard implements EditorialRule {

  static final Rule ORDER = Rule.warning("heading-order", "No heading level is skipped.");
  static final Rule FIRST =
      Rule.warning("one-first-heading", "The title is the only first-level heading.");
  static final Rule EMPTY = Rule.warning("empty-section", "Every heading has text below it.");

  private static final Pattern CARE =
      Pattern.compile("(?m)^ {0,3}> ?\\[!(?:EMERGENCY|SOON|ROUTINE)\\].*(?:\\R {0,3}>.*)*$");

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
      section(page, i, findings);
    }
  }

  /** Reports a heading without text below it. */
  private static void section(PageProse page, int heading, Findings findings) {
    List<TextBlock> all = page.passages();
    TextBlock passage = all.get(heading);
    boolean end = heading + 1 == all.size();
    boolean empty =
        end
            || all.get(heading + 1).kind() == Kind.HEADING
                && all.get(heading + 1).level() <= passage.level();
    if (empty) {
      findings.add(
          EMPTY,
          passage.span(),
          "there is no text under this heading",
          "write the section, or delete the heading");
    } else if (isLeftByCare(page, all, heading)) {
      findings.add(
          EMPTY,
          passage.span(),
          "pages show callouts for care first, so there is no text under this heading",
          "write text below the callout, or delete the heading");
    }
  }

  /** Whether a section is nothing but callouts that pages show before their text. */
  private static boolean isLeftByCare(PageProse page, List<TextBlock> all, int heading) {
    String text = page.page().file().text();
    int next = heading + 1;
    while (next < all.size() && all.get(next).kind() != Kind.HEADING) {
      next++;
    }
    boolean last = next == all.size();
    if (!last && all.get(next).level() > all.get(heading).level()) {
      return false;
    }
    int end = last ? text.length() : all.get(next).span().start();
    String section = text.substring(all.get(heading).span().end(), end);
    return section.contains("[!")
        && CARE.matcher(section).replaceAll("").replaceFirst("#+\\s*$", "").isBlank();
  }
}
