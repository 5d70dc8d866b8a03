package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.Helpline;
import dev.candor.diagnostic.Rule;
import dev.candor.site.LinkedPage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whoever needs help now finds a number that is right. */
final class HelplineStandard implements Standard {

  static final Rule STALE =
      Rule.error("stale-helpline", "A helpline's details were checked of late.");
  static final Rule NONE =
      Rule.error(
          "note-without-helpline",
          "For every content note that a page carries there is a helpline.");

  @Override
  public List<Rule> rules() {
    return List.of(STALE, NONE);
  }

  @Override
  public void examine(Desk desk) {
    int days = desk.thresholds().helplineDays();
    Set<String> helped = new HashSet<>();
    for (Data.Entry<Helpline> entry : desk.data().helplines()) {
      Helpline line = entry.item();
      helped.addAll(line.concerns());
      if (line.checked().plusDays(days).isBefore(desk.today())) {
        desk.add(
            STALE,
            entry,
            "checked",
            "\"" + line.name() + "\" was last checked on " + line.checked(),
            "call it up, mend what has changed, and renew the day");
      }
    }
    for (LinkedPage page : desk.pages()) {
      for (String note : page.page().shared().contentNotes()) {
        if (!helped.contains(note)) {
          desk.add(
              NONE,
              page.page(),
              "contentNotes",
              "no helpline is there for \"" + note + "\", so the page has no crisis block for it",
              "add one to helplines.yaml with for: [" + note + "]");
        }
      }
    }
  }
}
