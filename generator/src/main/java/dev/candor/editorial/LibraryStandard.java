package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.Reference;
import dev.candor.diagnostic.Rule;
import dev.candor.site.LinkedPage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The works cited can be found, were looked at of late, and are cited. */
final class LibraryStandard implements EditorialRule {

  static final Rule UNCITED =
      Rule.note("uncited-reference", "Every work in references.yaml is cited by a page.");
  static final Rule UNCHECKED =
      Rule.warning(
          "unchecked-reference", "Every work has the date on which its details were checked.");
  static final Rule STALE =
      Rule.warning(
          "stale-reference", "Works are checked again regularly, because they may be retracted.");
  static final Rule LOCATOR =
      Rule.warning("reference-locator", "Every work can be looked up, by DOI if it has one.");

  @Override
  public boolean ofEveryLanguage() {
    return false;
  }

  @Override
  public List<Rule> rules() {
    return List.of(UNCITED, UNCHECKED, STALE, LOCATOR);
  }

  @Override
  public void examine(SiteUnderReview desk) {
    Set<String> cited = new HashSet<>();
    for (LinkedPage page : desk.pages()) {
      cited.addAll(page.sources());
    }
    int months = desk.thresholds().referenceMonths();
    for (Data.Entry<Reference> entry : desk.data().references()) {
      Reference work = entry.item();
      if (!cited.contains(work.id())) {
        desk.add(
            UNCITED,
            entry,
            "id",
            "no page cites \"" + work.id() + "\"",
            "cite it where it supports a statement, or delete it");
      }
      if (work.checked().isEmpty()) {
        desk.add(
            UNCHECKED,
            entry,
            "id",
            "\"" + work.id() + "\" has no \"checked\" date",
            "look it up, then add checked: with today's date");
      } else if (work.checked().get().plusMonths(months).isBefore(desk.today())) {
        desk.add(
            STALE,
            entry,
            "checked",
            "\"" + work.id() + "\" was last checked on " + work.checked().get(),
            "make sure it hasn't been retracted or corrected, then update the date");
      }
      locate(desk, entry, work);
    }
  }

  private static void locate(SiteUnderReview desk, Data.Entry<Reference> entry, Reference work) {
    boolean doiAsUrl =
        work.doi().isEmpty() && work.url().filter(url -> url.contains("doi.org/10.")).isPresent();
    if (doiAsUrl) {
      desk.add(
          LOCATOR,
          entry,
          "URL",
          "this address is a DOI",
          "write it as DOI: \"10.…\", without https://doi.org/");
    } else if (work.doi().isEmpty() && work.url().isEmpty() && !work.type().equals("book")) {
      desk.add(
          LOCATOR,
          entry,
          "id",
          "\"" + work.id() + "\" has neither DOI nor URL",
          "add one, so that readers can look it up");
    }
  }
}
