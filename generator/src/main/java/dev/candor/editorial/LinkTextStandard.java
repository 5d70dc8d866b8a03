package dev.candor.editorial;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.TextBlock;
import dev.candor.markdown.TextBlock.Mark;
import dev.candor.markdown.TextBlock.Sort;
import java.util.List;
import java.util.Set;

/** A link's words alone say where it leads: some readers hear nothing but the links. */
final class LinkTextStandard implements EditorialRule {

  static final Rule TEXT = Rule.warning("link-text", "A link's text says where it leads.");

  private static final Set<String> EMPTY =
      Set.of(
          "here",
          "click here",
          "click",
          "this",
          "this page",
          "this article",
          "this link",
          "link",
          "the link",
          "more",
          "read more",
          "learn more",
          "find out more",
          "see more",
          "page",
          "website",
          "this site",
          "this website",
          "article",
          "details",
          "info",
          "go",
          "continue",
          "see here",
          "over here",
          "following",
          "below",
          "above");

  @Override
  public List<Rule> rules() {
    return List.of(TEXT);
  }

  @Override
  public boolean knowsEnglish() {
    return true;
  }

  @Override
  public void examine(PageProse page, Findings findings) {
    for (TextBlock passage : page.passages()) {
      for (Mark mark : passage.marks()) {
        boolean link = mark.sort() == Sort.LINK;
        boolean named = mark.sort() == Sort.PAGE_LINK && !mark.text().isEmpty();
        if (!link && !named) {
          continue;
        }
        String words = withoutEnd(WordList.lower(mark.text()).strip());
        boolean image = page.marks(passage).hasImage(mark.span());
        boolean address = words.startsWith("http://") || words.startsWith("https://");
        if (EMPTY.contains(words)
            || address
            || words.isEmpty() && !mark.text().isBlank() && !image) {
          findings.add(
              TEXT,
              mark.span(),
              "\"" + mark.text().strip() + "\" does not say where the link leads",
              "link the words that name the page");
        }
      }
    }
  }

  /** The words without punctuation and arrows at the end. */
  private static String withoutEnd(String words) {
    int end = words.length();
    while (end > 0
        && (Character.isWhitespace(words.charAt(end - 1))
            || ".,:;!?»›>→".indexOf(words.charAt(end - 1)) >= 0)) {
      end--;
    }
    return words.substring(0, end);
  }
}
