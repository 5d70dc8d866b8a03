package dev.candor.output.search;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.content.SiteConfig;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.Json;
import dev.candor.parallel.Workers;
import dev.candor.site.Site;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The files that a reader's browser searches in, and the address of the one that lists the others.
 * Their folder is named by their content, so a page never mixes two indexes.
 */
public record SearchIndex(String address, List<Artifact> files) {

  /** How many entries are read at a time, and how many results one file has. */
  private static final int READ_AT_ONCE = 256;

  private static final int SHOWN_FROM_ONE_FILE = 8;

  public SearchIndex {
    files = List.copyOf(files);
  }

  public static SearchIndex of(Site site, Workers workers) {
    SiteConfig config = site.config();
    boolean english = config.language().equals("en") || config.language().startsWith("en-");
    List<SearchEntry> entries = SearchEntries.of(site);
    WordLists lists = new WordLists();
    List<Integer> starts = starts(entries, READ_AT_ONCE);
    workers
        .map(
            starts,
            s -> EntryReader.of(slice(entries, s, READ_AT_ONCE), s, english, site.messages()))
        .forEach(lists::add);
    lists.addWords(words(config.synonyms().keySet()));
    List<Shards> tables = workers.map(List.of(0, 1, 2), n -> table(lists, n));
    List<String> shown =
        workers.map(
            starts(entries, SHOWN_FROM_ONE_FILE),
            s ->
                Json.text(
                    json ->
                        shown(json, slice(entries, s, SHOWN_FROM_ONE_FILE), config.basePath())));
    String manifest = Json.text(json -> manifest(json, config, english, entries, tables));
    return inAFolder(manifest, shown, tables);
  }

  private static Shards table(WordLists lists, int number) {
    return switch (number) {
      case 0 -> lists.words();
      case 1 -> lists.backwards();
      default -> lists.pages();
    };
  }

  private static List<Integer> starts(List<SearchEntry> entries, int step) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < entries.size(); start += step) {
      starts.add(start);
    }
    return starts;
  }

  private static List<SearchEntry> slice(List<SearchEntry> entries, int from, int size) {
    return entries.subList(from, Math.min(entries.size(), from + size));
  }

  /** The parts of these entries that results show. */
  private static void shown(JsonGenerator json, List<SearchEntry> entries, String base)
      throws IOException {
    json.writeStartArray();
    for (SearchEntry entry : entries) {
      json.writeStartArray();
      json.writeString(base + entry.href());
      json.writeString(entry.title());
      json.writeString(entry.summary());
      if (!entry.myth().isEmpty()) {
        json.writeString(entry.myth());
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  private static void manifest(
      JsonGenerator json,
      SiteConfig config,
      boolean english,
      List<SearchEntry> entries,
      List<Shards> tables)
      throws IOException {
    json.writeStartObject();
    json.writeNumberField("entries", entries.size());
    json.writeNumberField("each", SHOWN_FROM_ONE_FILE);
    json.writeBooleanField("english", english);
    json.writeStringField("stop", english ? String.join(" ", English.STOP_WORDS) : "");
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
    texts(json, "words", tables.get(0).firsts());
    texts(json, "back", tables.get(1).firsts());
    texts(json, "pages", tables.get(2).firsts());
    phrases(json, "synonyms", config.synonyms(), english, true);
    phrases(json, "crisis", config.crisisWords(), english, false);
    json.writeEndObject();
  }

  private static void texts(JsonGenerator json, String name, List<String> texts)
      throws IOException {
    json.writeArrayFieldStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Phrases as stems, with what they lead to: more stems, or a content note. */
  private static void phrases(
      JsonGenerator json, String name, Map<String, String> map, boolean english, boolean toStems)
      throws IOException {
    Map<String, String> sorted = new TreeMap<>();
    new TreeMap<>(map)
        .forEach(
            (from, to) ->
                sorted.putIfAbsent(stems(from, english), toStems ? stems(to, english) : to));
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> phrase : sorted.entrySet()) {
      if (!phrase.getKey().isEmpty()) {
        json.writeStringField(phrase.getKey(), phrase.getValue());
      }
    }
    json.writeEndObject();
  }

  private static SortedSet<String> words(Set<String> texts) {
    SortedSet<String> words = new TreeSet<>();
    WordCutter cutter =
        new WordCutter((chars, length, hash) -> words.add(new String(chars, 0, length)));
    texts.forEach(cutter::text);
    return words;
  }

  /** The stems of a text, stop words too, with spaces between them. */
  static String stems(String text, boolean english) {
    List<String> stems = new ArrayList<>();
    new WordCutter(
            (chars, length, hash) -> {
              String word = new String(chars, 0, length);
              stems.add(english ? Stemmer.stem(word) : word);
            })
        .text(text);
    return String.join(" ", stems);
  }

  private static SearchIndex inAFolder(String manifest, List<String> shown, List<Shards> tables) {
    List<Artifact> files = filesIn("", manifest, shown, tables);
    StringBuilder all = new StringBuilder();
    files.forEach(file -> all.append(file.path().value()).append(Hash.of(file.bytes())));
    String folder = "assets/search/" + Hash.of(all.toString()).substring(0, 10) + "/";
    return new SearchIndex("/" + folder + "index.json", filesIn(folder, manifest, shown, tables));
  }

  private static List<Artifact> filesIn(
      String folder, String manifest, List<String> shown, List<Shards> tables) {
    List<Artifact> files = new ArrayList<>();
    files.add(Artifact.of(SitePath.of(folder + "index.json"), manifest));
    for (int i = 0; i < shown.size(); i++) {
      files.add(Artifact.of(SitePath.of(folder + "shown" + i + ".json"), shown.get(i)));
    }
    tables.forEach(table -> files.addAll(table.files(folder)));
    return files;
  }
}
