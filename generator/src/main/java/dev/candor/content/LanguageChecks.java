package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.source.Span;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Checks the languages that a site's settings list. */
final class LanguageChecks {

  private LanguageChecks() {}

  static void examine(SiteConfig config, Map<String, Span> places, Findings findings) {
    Languages languages = config.languages();
    for (Language language : languages.declared()) {
      Span place = places.getOrDefault(Languages.KEY + "." + language.code(), Span.NONE);
      List<String> fault = LanguageCode.faultOf(language.code());
      if (!fault.isEmpty()) {
        findings.add(PageRules.FIELD, place, fault.get(0), fault.get(1));
      }
      for (String note : new TreeSet<>(language.crisisWords().values())) {
        if (!config.contentNotes().contains(note)) {
          findings.add(
              PageRules.FIELD,
              place,
              "\"" + note + "\" is not among the site's contentNotes",
              Suggestion.didYouMean(note, config.contentNotes(), "add it to contentNotes"));
        }
      }
    }
    if (!languages.declared().isEmpty() && languages.all().isEmpty()) {
      findings.add(
          PageRules.FIELD,
          places.getOrDefault(Languages.KEY, Span.NONE),
          "the languages have no default that is the site's own language, " + config.language(),
          "give " + Languages.baseOf(config.language()) + ", and no other, default: true");
    }
  }
}
