package dev.candor.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The settings of the editorial rules: what they look at, and where they draw their lines. */
public record Editorial(
    Optional<String> spelling,
    boolean grammar,
    int reviewMonths,
    Thresholds thresholds,
    List<KindWord> kindWords,
    List<KindWord> jargonWords,
    List<KindWord> titleWords,
    List<String> knownWords,
    Map<String, String> severities) {

  static Editorial read(Fields f) {
    return new Editorial(
        f.optionalText(
            "spelling", "A Hunspell dictionary to check words by, such as dictionaries/en_GB."),
        f.optionalFlag("grammar", "true to have every check look at grammar, which takes long."),
        f.optionalNumber("reviewMonths", "After how many months a page is due for review.")
            .orElse(24),
        f.object("thresholds", "Where the editorial rules draw their lines.", Thresholds::read)
            .orElse(Thresholds.USUAL),
        f.objects("kindWords", "Words to avoid, besides those Candor knows.", KindWord::read),
        f.objects("jargonWords", "Words of the trade, besides those Candor knows.", KindWord::read),
        f.objects(
            "titleWords",
            "Words that give a reader away in a title, besides those Candor knows.",
            KindWord::read),
        f.texts("knownWords", "Abbreviations and words that every reader here knows."),
        f.map(
            "severities",
            "Rule ids and how grave a breach is: error, warning, note or off.",
            Form.SEVERITY));
  }

  public Editorial {
    kindWords = List.copyOf(kindWords);
    jargonWords = List.copyOf(jargonWords);
    titleWords = List.copyOf(titleWords);
    knownWords = List.copyOf(knownWords);
    severities = Map.copyOf(severities);
  }
}
