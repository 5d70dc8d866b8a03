package dev.candor.editorial;

import dev.candor.diagnostic.Rule;
import dev.candor.site.LinkedPage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** People who need help now find a number to call. */
final class HelplineStandard implements EditorialRule {

  static final Rule NONE =
      Rule.error("note-without-helpline", "Every content note in use has a helpline.");

  @Override
  public boolean ofEveryLanguage() {
    return false;
  }

  @Override
  public List<Rule> rules() {
    return List.of(NONE);
  }

  @Override
  public void examine(SiteUnderReview desk) {
    Set<String> helped = new HashSet<>();
    desk.data().helplines().forEach(entry -> helped.addAll(entry.item().concerns()));
    for (LinkedPage page : desk.pages()) {
      for (String note : page.page().shared().contentNotes()) {
        if (!helped.contains(note)) {
          desk.add(
              NONE,
              page.page(),
              "contentNotes",
              "there is no helpline for \"" + note + "\", so the page has no crisis block for it",
              "add one to helplines.yaml with for: [" + note + "]");
        }
      }
    }
  }
}
