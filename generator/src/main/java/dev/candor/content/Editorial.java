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
    List<String> redFlags,
    List<String> helplineNeeds,
    Map<String, String> severities) {

  static Editorial read(Fields f) {
    return new Editorial(
        f.optionalText(
            "spelling", "A Hunspell dictionary to check words by, such as dictionaries/en_GB."),
        f.optionalFlag("grammar", "true to check grammar on every check, which is slow."),
        f.optionalNumber("reviewMonths", "After how many months a page is due for review.")
            .orElse(24),
        f.object("thresholds", "The limits of the editorial rules.", Thresholds::read)
            .orElse(Thresholds.USUAL),
        f.objects("kindWords", "Words to avoid, added to Candor's own list.", KindWord::read),
        f.objects("jargonWords", "Words of the trade, besides those Candor knows.", KindWord::read),
        f.objects(
            "titleWords",
            "Words that give a reader away in a title, besides those Candor knows.",
            KindWord::read),
        f.texts("knownWords", "Abbreviations and words that every reader here knows."),
        f.texts("redFlags", "Signs that need care soon, in the words that pages use for them."),
        f.texts("helplineNeeds", "The kinds of help that every country should have.", Form.SLUG),
        f.map(
            "severities",
            "The severity of each rule, by id: error, warning, note or off.",
            Form.SEVERITY));
  }

  public Editorial {
    kindWords = List.copyOf(kindWords);
    jargonWords = List.copyOf(jargonWords);
    titleWords = List.copyOf(titleWords);
    knownWords = List.copyOf(knownWords);
    redFlags = List.copyOf(redFlags);
    helplineNeeds = List.copyOf(helplineNeeds);
    severities = Map.copyOf(severities);
  }
}
