package dev.candor.output.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.content.SearchSettings;
import dev.candor.output.artifact.Json;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * The first file that search loads: where the others begin, and the words that the site sets.
 *
 * @param tables of words, of words spelled backwards, of stems, of names, and of words that
 *     dictionaries have
 */
record SearchManifest(
    Site site, SearchLanguage language, List<SearchEntry> entries, List<Shards> tables) {

  private static final List<String> TABLES = List.of("words", "back", "stems", "names", "real");

  SearchManifest {
    entries = List.copyOf(entries);
    tables = List.copyOf(tables);
  }

  String text() {
    return Json.text(this::write);
  }

  private void write(JsonGenerator json) throws IOException {
    SearchSettings settings = site.config().search();
    json.writeStartObject();
    json.writeNumberField("entries", entries.size());
    json.writeNumberField("each", SearchIndex.SHOWN_FROM_ONE_FILE);
    json.writeNumberField("sentences", SentenceFiles.IN_A_FILE);
    json.writeBooleanField("english", language.isEnglish());
    json.writeStringField("stop", String.join(" ", language.stopWords()));
    json.writeStringField("common", String.join(" ", language.commonWords()));
    if (!language.isEnglish()) {
      texts(json, "endings", language.steps());
    }
    groups(json);
    for (int i = 0; i < TABLES.size(); i++) {
      texts(json, TABLES.get(i), tables.get(i).firsts());
    }
    PhraseStems.pairs(json, "synonyms", settings.synonyms(), language);
    PhraseStems.lines(json, "phrases", settings.phrases(), language);
    PhraseStems.alarms(json, "crisis", settings.crisisWords(), language);
    first(json, settings.crisisPages());
    json.writeEndObject();
  }

  private void groups(JsonGenerator json) throws IOException {
    json.writeArrayFieldStart("groups");
    for (int i = 0; i < entries.size(); i++) {
      if (i == 0 || !entries.get(i).group().equals(entries.get(i - 1).group())) {
        json.writeStartArray();
        json.writeNumber(i);
        json.writeString(entries.get(i).group().title());
        json.writeEndArray();
      }
    }
    json.writeEndArray();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** The numbers of the entries that each content note puts first, if they can be found. */
  private void first(JsonGenerator json, Map<String, List<String>> pages) throws IOException {
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      numbers.put(entries.get(i).href(), i);
    }
    json.writeObjectFieldStart("first");
    for (Map.Entry<String, List<String>> note : new TreeMap<>(pages).entrySet()) {
      json.writeArrayFieldStart(note.getKey());
      for (int number :
          note.getValue().stream()
              .flatMap(id -> site.named(id).stream())
              .map(LinkedPage::permalink)
              .map(numbers::get)
              .filter(Objects::nonNull)
              .toList()) {
        json.writeNumber(number);
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
