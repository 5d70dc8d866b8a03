package dev.candor.engine;

import dev.candor.check.Checks;
import dev.candor.content.Origin;
import dev.candor.content.PageRules;
import dev.candor.content.SiteConfig;
import dev.candor.content.SourceFaults;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.editorial.EditorialRules;
import dev.candor.image.svg.ImageRules;
import dev.candor.importing.model.ImportRules;
import dev.candor.links.ExternalLinkChecker;
import dev.candor.message.MessageRules;
import dev.candor.output.SiteAssets;
import dev.candor.render.Theme;
import dev.candor.report.Baseline;
import dev.candor.site.SiteRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Every rule of every package; ids are unique. */
public final class Rules {

  public static final List<Rule> ALL = all();

  private Rules() {}

  private static List<Rule> all() {
    List<Rule> all = new ArrayList<>(SourceFaults.RULES);
    all.addAll(PageRules.ALL);
    all.addAll(SiteRules.ALL);
    all.addAll(ImageRules.ALL);
    all.addAll(MessageRules.ALL);
    all.add(Theme.RULE);
    all.add(ThemeCopies.RULE);
    all.add(SiteAssets.RULE);
    all.addAll(Checks.RULES);
    all.addAll(EditorialRules.RULES);
    all.addAll(ExternalLinkChecker.RULES);
    all.add(Baseline.OVER);
    all.addAll(ImportRules.ALL);
    return List.copyOf(all);
  }

  /** Reports severities for rules that don't exist. */
  static List<Diagnostic> check(SiteConfig config) {
    TreeSet<String> ids = new TreeSet<>();
    ALL.forEach(rule -> ids.add(rule.id()));
    Origin origin = config.origin();
    List<Diagnostic> found = new ArrayList<>();
    for (String id : new TreeSet<>(config.editorial().severities().keySet())) {
      if (!ids.contains(id)) {
        String guess = Suggestion.didYouMean(id, ids);
        found.add(
            PageRules.UNKNOWN_KEY
                .at(
                    origin.file(),
                    origin.placeOfKey("severities." + id),
                    "there is no rule \"" + id + "\"")
                .suggesting(
                    guess.isEmpty()
                        ? "write the id that a finding has in brackets, such as raw-html"
                        : guess));
      }
    }
    return found;
  }
}
