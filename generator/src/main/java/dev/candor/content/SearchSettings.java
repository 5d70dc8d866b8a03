package dev.candor.content;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The settings in {@code site.yaml} about what readers type into the search box.
 *
 * @param synonyms words that readers search for, and the words that pages use instead
 * @param phrases the same for several words together
 * @param crisisWords words of readers in danger, each with a content note
 * @param crisisPages by content note, the ids of the pages that are shown first, the best first
 */
public record SearchSettings(
    Map<String, String> synonyms,
    Map<String, String> phrases,
    Map<String, String> crisisWords,
    Map<String, List<String>> crisisPages) {

  static SearchSettings read(Fields f, List<String> notes) {
    return new SearchSettings(
        f.map("synonyms", "Words that readers search for, and the words that pages use instead."),
        f.map(
            "searchPhrases",
            "Phrases that readers search for, and the words that pages use instead."),
        crisisWords(f, notes),
        f.idsUnder(
            "crisisPages",
            "By content note, the pages that search shows first, after the helplines.",
            notes));
  }

  /**
   * Those of another language, with the same pages for readers in danger: they may type in any
   * language of the site.
   */
  SearchSettings in(Language other) {
    Map<String, String> danger = new TreeMap<>(crisisWords);
    danger.putAll(other.crisisWords());
    return new SearchSettings(other.synonyms(), other.searchPhrases(), danger, crisisPages);
  }

  /** The same, with the words of readers in danger in all of these languages. */
  SearchSettings withDangerIn(List<Language> languages) {
    Map<String, String> danger = new TreeMap<>();
    languages.forEach(language -> danger.putAll(language.crisisWords()));
    danger.putAll(crisisWords);
    return new SearchSettings(synonyms, phrases, danger, crisisPages);
  }

  private static Map<String, String> crisisWords(Fields f, List<String> notes) {
    Map<String, String> words =
        f.map(
            "crisisWords",
            "Words that readers in danger may search by, each with the content note of its"
                + " helplines.");
    TreeSet<String> unknown = new TreeSet<>(words.values());
    unknown.removeAll(notes);
    if (!unknown.isEmpty()) {
      f.fault(
          "crisisWords",
          "\"" + String.join("\", \"", unknown) + "\" is not among the site's contentNotes",
          "the notes are " + String.join(", ", notes));
    }
    return words;
  }

  public SearchSettings {
    synonyms = Map.copyOf(synonyms);
    phrases = Map.copyOf(phrases);
    crisisWords = Map.copyOf(crisisWords);
    crisisPages = Map.copyOf(crisisPages);
  }
}
