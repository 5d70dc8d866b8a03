package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.Helpline;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.site.LinkedPage;
import dev.candor.site.ListedCountries;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** People who need help now find a number to call. */
final class HelplineStandard implements EditorialRule {

  static final Rule NONE =
      Rule.error("note-without-helpline", "Every content note in use has a helpline.");

  static final Rule GAP =
      Rule.warning(
          "helpline-gap", "Every country with helplines or a listing has a helpline of each kind.");

  @Override
  public boolean ofEveryLanguage() {
    return false;
  }

  @Override
  public List<Rule> rules() {
    return List.of(NONE, GAP);
  }

  @Override
  public void examine(SiteUnderReview desk) {
    notes(desk);
    if (!desk.data().helplines().isEmpty() || !needs(desk).isEmpty()) {
      gaps(desk);
    }
  }

  private static void notes(SiteUnderReview desk) {
    Set<String> helped = new HashSet<>();
    List<String> known = desk.site().config().contentNotes();
    for (Data.Entry<Helpline> entry : desk.data().helplines()) {
      helped.addAll(entry.item().concerns());
      for (String note : entry.item().concerns()) {
        if (!known.contains(note)) {
          String message = "\"" + note + "\" is not a content note of this site";
          String listed = "site.yaml lists: " + String.join(", ", known);
          desk.add(NONE, entry, "for", message, Suggestion.didYouMean(note, known, listed));
        }
      }
    }
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

  /** The kinds of help that the site wants in each country; otherwise all that it has anywhere. */
  private static Set<String> needs(SiteUnderReview desk) {
    Set<String> needs = new LinkedHashSet<>(desk.site().config().editorial().helplineNeeds());
    if (needs.isEmpty()) {
      desk.data().helplines().forEach(entry -> needs.addAll(entry.item().needs()));
    }
    return needs;
  }

  private static void gaps(SiteUnderReview desk) {
    Map<String, Set<String>> met = new TreeMap<>();
    Map<String, Data.Entry<Helpline>> last = new HashMap<>();
    for (Data.Entry<Helpline> entry : desk.data().helplines()) {
      String country = entry.item().country();
      met.computeIfAbsent(country, c -> new HashSet<>()).addAll(entry.item().needs());
      last.put(country, entry);
    }
    Map<String, LinkedPage> listed = ListedCountries.of(desk.site());
    Set<String> countries = new TreeSet<>(met.keySet());
    countries.addAll(listed.keySet());
    for (String country : countries) {
      Set<String> missing = new LinkedHashSet<>(needs(desk));
      missing.removeAll(met.getOrDefault(country, Set.of()));
      Data.Entry<Helpline> entry = last.get(country);
      LinkedPage page = listed.get(country);
      String kinds = String.join(", ", missing);
      if (entry != null && !missing.isEmpty()) {
        desk.add(GAP, entry, "country", country + " has no helpline for: " + kinds, remedy(kinds));
      } else if (entry == null && page != null) {
        String key = page.page().placeOf("place").length() > 0 ? "place" : "jurisdictions";
        String without = missing.isEmpty() ? "" : " for: " + kinds;
        String message = country + " has a listing and no helpline" + without;
        desk.add(GAP, page.page(), key, message, remedy(kinds));
      }
    }
  }

  private static String remedy(String kinds) {
    return "add one to helplines.yaml"
        + (kinds.isEmpty() ? "" : " with need: [" + kinds + "]")
        + ", or list what each country should have as helplineNeeds in site.yaml";
  }
}
