package dev.candor.content;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The settings of a site that differ from language to language. */
record Spoken(
    String language,
    Map<String, String> names,
    SearchSettings search,
    Presentation presentation,
    Kinds kinds) {

  static Spoken of(SiteConfig config) {
    return new Spoken(
        config.language(), config.names(), config.search(), config.presentation(), config.kinds());
  }

  /** Those of another language; {@code name} gives what readers call a code in it. */
  Spoken in(Language other, Function<String, Optional<String>> name) {
    Map<String, String> named = new TreeMap<>(names);
    named.replaceAll((code, usual) -> name.apply(code).orElse(usual));
    return new Spoken(
        other.tag(),
        named,
        search.in(other),
        presentation.withoutSentences(),
        kinds.under(other.root()));
  }
}
