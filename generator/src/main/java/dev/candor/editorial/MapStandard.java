package dev.candor.editorial;

import dev.candor.content.KindTrait;
import dev.candor.content.PageReference;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.Slot;
import dev.candor.site.LinkedBody;
import dev.candor.site.LinkedPage;
import dev.candor.site.Resolution;
import dev.candor.site.Visibility;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Every page can be come by, leads on, and what readers are referred to gets written. */
final class MapStandard implements EditorialRule {

  static final Rule ORPHAN =
      Rule.warning("orphan", "Every page is linked from another page's text.");
  static final Rule DEAD_END = Rule.warning("dead-end", "Every page's text links to another page.");
  static final Rule WANTED =
      Rule.note("wanted-page", "The planned pages that most pages refer to are written first.");
  static final Rule NEEDLESS =
      Rule.note("needless-plan", "Every planned page is referred to, and not yet written.");

  @Override
  public boolean ofEveryLanguage() {
    return false;
  }

  @Override
  public List<Rule> rules() {
    return List.of(ORPHAN, DEAD_END, WANTED, NEEDLESS);
  }

  @Override
  public void examine(SiteUnderReview desk) {
    Set<String> reached = new HashSet<>();
    for (LinkedPage page : desk.pages()) {
      boolean leads = follow(page, reached);
      for (PageReference reference : page.page().references()) {
        if (!reference.id().equals(page.page().id())) {
          reached.add(reference.id());
        }
      }
      if (!leads && !isBegun(desk, page) && page.has(KindTrait.READING)) {
        desk.add(
            DEAD_END,
            page.page(),
            titleKey(page),
            "this page links to no other page",
            "link to what a reader may want next: [[…]]");
      }
    }
    for (LinkedPage page : desk.pages()) {
      boolean found =
          !page.backlinks().isEmpty()
              || reached.contains(page.permalink())
              || reached.contains(page.page().id())
              || Visibility.isWithheld(page.page(), desk.today());
      if (!found && page.has(KindTrait.LINKED_TO)) {
        desk.add(
            ORPHAN,
            page.page(),
            titleKey(page),
            "no page's text links here",
            "link to it from a page that readers visit");
      }
    }
    plans(desk);
  }

  /** Whether a page is kept back and has no text yet. Of one kept back, no page speaks either. */
  private static boolean isBegun(SiteUnderReview desk, LinkedPage page) {
    return Visibility.isWithheld(page.page(), desk.today()) && page.page().body().html().isBlank();
  }

  private static String titleKey(LinkedPage page) {
    return page.kind().traits().titleKey();
  }

  /**
   * Notes where a page's text leads; whether it leads anywhere, be it to a page that is planned.
   */
  private static boolean follow(LinkedPage page, Set<String> reached) {
    LinkedBody body = page.body();
    boolean leads = false;
    for (int i = 0; i < body.resolutions().size(); i++) {
      Resolution resolution = body.resolutions().get(i);
      if (resolution instanceof Resolution.Linked linked) {
        leads |= linked.href().startsWith("/");
      } else if (resolution instanceof Resolution.Embedded) {
        leads = true;
      } else if (resolution instanceof Resolution.Unlinked unlinked
          && unlinked.planned()
          && body.body().slots().get(i) instanceof Slot.PageLink) {
        leads = true;
      }
    }
    for (LinkedBody.Mark mark : body.marks()) {
      reached.add(mark.term().permalink());
    }
    return leads;
  }

  private static void plans(SiteUnderReview desk) {
    for (WantedPages.Wanted wanted : WantedPages.of(desk.site(), desk.data())) {
      String title = "\"" + wanted.plan().item().title() + "\"";
      int times = wanted.askedBy().size();
      if (wanted.written()) {
        desk.add(
            NEEDLESS,
            wanted.plan(),
            "title",
            title + " is already written",
            "delete it from planned.yaml");
      } else if (times == 0) {
        desk.add(
            NEEDLESS,
            wanted.plan(),
            "title",
            "no page refers to " + title,
            "refer to it where readers would want it, or delete it from planned.yaml");
      } else {
        desk.add(
            WANTED,
            wanted.plan(),
            "title",
            times + (times == 1 ? " page refers" : " pages refer") + " to " + title,
            "write it, and these references become links");
      }
    }
  }
}
