package dev.candor.content;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.frontmatter.Yaml;
import dev.candor.message.LanguageCodes;
import dev.candor.source.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks the languages that a site's settings list. */
final class LanguageChecks {

  private LanguageChecks() {}

  static void examine(SiteConfig config, Map<String, Span> places, Findings findings) {
    Languages languages = config.languages();
    words(config, findings);
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
          languages.declared().stream().filter(Language::main).count() > 1
              ? "several languages have default: true"
              : "the languages have no default that is the site's own language, "
                  + config.language(),
          "give " + Languages.baseOf(config.language()) + ", and no other, default: true");
    }
  }

  /** Words in a language that the site isn't published in. */
  private static void words(SiteConfig config, Findings findings) {
    Set<String> known = new HashSet<>(Set.of(Languages.baseOf(config.language())));
    config.languages().declared().forEach(l -> known.add(Languages.baseOf(l.code())));
    for (Yaml.Entry entry : config.presentation().words().entries()) {
      String base = Languages.baseOf(entry.key());
      Optional<String> name = LanguageCodes.ownName(base);
      if (entry.value() instanceof Yaml.Mapping && name.isPresent() && !known.contains(base)) {
        findings.add(
            PageRules.FIELD,
            entry.keySpan(),
            "the site is not published in \"" + entry.key() + "\"",
            "add "
                + entry.key()
                + ": {name: "
                + name.get()
                + "} to languages, or remove these words");
      }
    }
  }
}
