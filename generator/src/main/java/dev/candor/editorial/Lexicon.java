package dev.candor.editorial;

import dev.candor.content.Helpline;
import dev.candor.content.KindRole;
import dev.candor.content.KindWord;
import dev.candor.grammar.Grammar;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.spelling.Speller;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The lists of words that pages are read with: Candor's own and the site's. Serves many threads.
 */
final class Lexicon {

  private final Phrases kind;
  private final Phrases jargon;
  private final Phrases explicit;
  private final Phrases redFlags;
  private final Set<String> explained = new HashSet<>();
  private final Set<String> abbreviations;
  private final Set<String> shortForms;
  private final Aids aids;
  private final Set<String> explainedWords = new HashSet<>();
  private final Syllables syllables = Syllables.english();

  Lexicon(Site site, Aids aids) {
    this.aids = aids;
    kind = phrases("kind-words.yaml", site.config().editorial().kindWords());
    jargon = phrases("jargon.yaml", site.config().editorial().jargonWords());
    explicit = phrases("explicit-words.yaml", site.config().editorial().titleWords());
    redFlags = Phrases.of(site.config().editorial().redFlags());
    shortForms = WordFiles.line("sentence-abbreviations.txt", site.config().language());
    abbreviations = new HashSet<>(WordFiles.words("abbreviations.txt"));
    abbreviations.addAll(site.config().editorial().knownWords());
    site.config().editorial().knownWords().forEach(word -> explained.add(WordList.lower(word)));
    // What a helpline is called is its name, and no shorthand.
    for (Helpline line : site.helplines()) {
      abbreviations.addAll(List.of(line.name().split("[^A-Za-z0-9]+")));
    }
    for (LinkedPage term : site.with(KindRole.TERM)) {
      explain(term.title());
      term.page().shared().aliases().forEach(this::explain);
    }
  }

  /** The words of a list that comes with Candor, and those of the site. */
  private static Phrases phrases(String file, List<KindWord> own) {
    List<KindWord> words = new ArrayList<>(WordFiles.entries(file));
    words.addAll(own);
    return new Phrases(words);
  }

  private void explain(String name) {
    explained.add(WordList.lower(name));
    abbreviations.add(name);
    explainedWords.addAll(List.of(WordList.lower(name).split("[^\\p{L}']+")));
  }

  /** Words that hurt. */
  Phrases kind() {
    return kind;
  }

  /** Words of the trade. */
  Phrases jargon() {
    return jargon;
  }

  /** Words that give a reader away in a title. */
  Phrases explicit() {
    return explicit;
  }

  /** Signs that need care soon. */
  Phrases redFlags() {
    return redFlags;
  }

  /** The site's dictionary, if it has one. */
  Optional<Speller> speller() {
    return aids.speller();
  }

  /** Who knows the language's grammar, if the site wants it asked. */
  Optional<Grammar> grammar() {
    return aids.grammar();
  }

  /** Whether a word is one of those in a name of the glossary, or everybody here knows it. */
  boolean explainsWord(String word) {
    return explainedWords.contains(word) || explains(word);
  }

  /** Whether the glossary explains a word, or everybody here knows it. */
  boolean explains(String word) {
    String lower = WordList.lower(word);
    return explained.contains(lower)
        || lower.endsWith("s") && explained.contains(lower.substring(0, lower.length() - 1));
  }

  boolean knowsAbbreviation(String word) {
    return abbreviations.contains(word)
        || word.endsWith("s") && abbreviations.contains(word.substring(0, word.length() - 1));
  }

  /** Abbreviations of the site's language whose full stop ends no sentence. */
  Set<String> shortForms() {
    return shortForms;
  }

  Syllables syllables() {
    return syllables;
  }
}
