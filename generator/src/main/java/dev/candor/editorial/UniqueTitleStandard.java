package dev.candor.editorial;

import dev.candor.content.KindTrait;
import dev.candor.content.Page;
import dev.candor.diagnostic.Rule;
import dev.candor.site.LinkedPage;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** No two pages are told apart by nothing. */
final class UniqueTitleStandard implements EditorialRule {

  static final Rule TITLE = Rule.warning("duplicate-title", "No two pages have the same title.");
  static final Rule SUMMARY =
      Rule.warning("duplicate-summary", "No two pages have the same summary.");

  static final Rule NAME =
      Rule.warning("duplicate-name", "No two people, and no two listings, have the same name.");

  @Override
  public List<Rule> rules() {
    return List.of(TITLE, SUMMARY, NAME);
  }

  @Override
  public void examine(SiteUnderReview desk) {
    Map<String, Page> titles = new HashMap<>();
    Map<String, Page> summaries = new HashMap<>();
    for (LinkedPage linked : desk.pages()) {
      Page page = linked.page();
      if (linked.has(KindTrait.NAMED)) {
        name(
            desk,
            page,
            titles.putIfAbsent(page.kind().name() + " " + WordList.lower(page.title()), page));
        continue;
      }
      String titleKey = linked.kind().traits().titleKey();
      String summaryKey = linked.kind().traits().summaryKey();
      // A term and the page that explains it at length may share a name; two of a kind may not.
      String title = page.kind().name() + " " + WordList.lower(page.title());
      tell(desk, TITLE, page, titleKey, titles.putIfAbsent(title, page));
      String summary = WordList.lower(page.content().summary());
      tell(desk, SUMMARY, page, summaryKey, summaries.putIfAbsent(summary, page));
    }
  }

  private static void name(SiteUnderReview desk, Page page, @Nullable Page first) {
    if (first != null) {
      desk.add(
          NAME,
          page,
          page.kind().traits().titleKey(),
          first.file().path() + " has the same name",
          "if they are one, delete a file; if not, add what tells them apart, such as a middle name");
    }
  }

  private static void tell(
      SiteUnderReview desk, Rule rule, Page page, String key, @Nullable Page first) {
    if (first != null) {
      desk.add(
          rule,
          page,
          key,
          first.file().path() + " has the same " + key,
          "say what is different about this page");
    }
  }
}
