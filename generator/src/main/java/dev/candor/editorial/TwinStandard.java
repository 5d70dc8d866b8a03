package dev.candor.editorial;

import dev.candor.content.Myth;
import dev.candor.content.Page;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.CalloutKinds;
import dev.candor.markdown.Heading;
import dev.candor.markdown.Slot;
import dev.candor.site.LinkedPage;
import dev.candor.site.Resolution;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A translation has what its source has: headings, sources, figures, notes, links, callouts. */
final class TwinStandard implements EditorialRule {

  static final Rule TWIN =
      Rule.warning(
          "translation-twin",
          "A translation has the same headings, sources, figures, notes, links and callouts as its"
              + " source.");

  static final String REMEDY = "make them the same; if the source is wrong, correct it first";

  private static final Pattern CALLOUT = Pattern.compile("(?m)^> *\\[!([A-Z]+)]");

  /** Below that, a text is too short for its length to say anything. */
  private static final int ENOUGH = 60;

  private static final double SHORTEST = 0.6;
  private static final double LONGEST = 1.9;

  @Override
  public List<Rule> rules() {
    return List.of(TWIN);
  }

  @Override
  public void examine(PageProse prose, Findings findings) {
    Site site = prose.site();
    LinkedPage here = prose.linked();
    LinkedPage there =
        site.edition().source().map(main -> main.byKey().get(here.target().key())).orElse(null);
    if (there == null) {
      return;
    }
    Comparison compared = new Comparison(here.page(), findings);
    compared.same("levels of headings", levels(here.page()), levels(there.page()));
    compared.same("sources", new TreeSet<>(here.sources()), new TreeSet<>(there.sources()));
    compared.same("images", count(here, Slot.Image.class), count(there, Slot.Image.class));
    compared.same("charts", here.page().charts().size(), there.page().charts().size());
    compared.same(
        "content notes",
        new TreeSet<>(here.page().shared().contentNotes()),
        new TreeSet<>(there.page().shared().contentNotes()));
    compared.same("evidence", evidence(here.page()), evidence(there.page()));
    if (CalloutKinds.ALL.containsAll(callouts(here.page()))) { // others are a fault of their own
      compared.same("callouts", callouts(here.page()), callouts(there.page()));
    }
    if (here.body().resolutions().stream().noneMatch(TwinStandard::leadsNowhere)) {
      compared.same("links", links(here, site, false), links(there, site, true));
    }
    TwinFigures.compare(here, there, site, findings);
    compared.length(here.page().body().words(), there.page().body().words());
  }

  /** Reports differences of one translation. */
  private record Comparison(Page page, Findings findings) {

    void same(String what, Object here, Object there) {
      if (!here.equals(there)) {
        findings.add(
            TWIN,
            page.placeOf(""),
            "the " + what + " differ: " + shown(here) + " here, " + shown(there) + " in the source",
            REMEDY);
      }
    }

    void length(int here, int there) {
      double ratio = there == 0 ? 1 : (double) here / there;
      if (there >= ENOUGH && (ratio < SHORTEST || ratio > LONGEST)) {
        findings.add(
            TWIN,
            page.placeOf(""),
            "the text has " + here + " words, and its source " + there,
            "see whether something is missing or was added");
      }
    }

    private static String shown(Object value) {
      String text = String.valueOf(value);
      return text.equals("[]") || text.isEmpty() ? "none" : text.replaceAll("^\\[|]$", "");
    }
  }

  private static List<Integer> levels(Page page) {
    return page.body().headings().stream().map(Heading::level).toList();
  }

  private static long count(LinkedPage page, Class<? extends Slot> kind) {
    return page.page().body().slots().stream().filter(kind::isInstance).count();
  }

  private static String evidence(Page page) {
    return page.content()
        .myth()
        .map(Myth::evidence)
        .map(e -> e.name().toLowerCase(java.util.Locale.ROOT))
        .orElse("");
  }

  private static List<String> callouts(Page page) {
    List<String> callouts = new ArrayList<>();
    Matcher callout = CALLOUT.matcher(page.file().text());
    while (callout.find()) {
      callouts.add(callout.group(1));
    }
    return callouts;
  }

  /** Of a link that leads nowhere, that is the fault. */
  private static boolean leadsNowhere(Resolution resolution) {
    return resolution instanceof Resolution.Unlinked unlinked && !unlinked.planned();
  }

  private static TreeSet<String> links(LinkedPage page, Site site, boolean translate) {
    TreeSet<String> links = new TreeSet<>();
    for (Resolution resolution : page.body().resolutions()) {
      if (resolution instanceof Resolution.Linked to && to.href().startsWith("/")) {
        String path = to.href().split("#", 2)[0];
        links.add(translate ? site.edition().here(path) : path);
      }
    }
    return links;
  }
}
