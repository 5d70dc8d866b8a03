package dev.candor.output.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.Json;
import dev.candor.output.typography.Typesetter;
import dev.candor.parallel.Workers;
import dev.candor.site.Site;
import dev.candor.source.Hash;
import dev.candor.source.SitePath;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The files that a reader's browser searches in, and the address of the one that lists the others.
 * Their folder is named by their content, so a page never mixes two indexes.
 */
public record SearchIndex(String address, List<Artifact> files) {

  /** How many entries are read at a time, and how many results one file has. */
  private static final int READ_AT_ONCE = 256;

  static final int SHOWN_FROM_ONE_FILE = 8;

  public SearchIndex {
    files = List.copyOf(files);
  }

  public static SearchIndex of(Site site, Workers workers) {
    SearchLanguage language = SearchLanguage.of(site.config().language());
    Typesetter typesetter = Typesetter.of(site.config());
    List<SearchEntry> entries = SearchEntries.of(site);
    WordLists lists = new WordLists();
    SentenceFiles said = new SentenceFiles();
    for (EntryReader reading :
        workers.map(
            starts(entries.size(), READ_AT_ONCE),
            s ->
                EntryReader.of(
                    slice(entries, s, READ_AT_ONCE), s, language, site.messages(), typesetter))) {
      lists.add(reading);
      said.addAll(reading.said());
    }
    lists.addWords(PhraseStems.words(site.config().search().synonyms().keySet()));
    lists.addWords(PhraseStems.words(site.config().search().crisisWords().keySet()));
    List<Shards> tables =
        workers.map(
            List.of(0, 1, 2, 3, 4),
            n -> n == 3 ? NameStems.of(entries, language) : table(lists, n, language));
    SearchManifest manifest = new SearchManifest(site, language, entries, tables);
    // Two languages may have the same files, such as pt-BR and pt-PT without a page of their own.
    String whose = site.edition().source().isPresent() ? site.config().language() : "";
    return inAFolder(
        whose,
        manifest,
        new Shown(said, site.config().basePath(), typesetter).all(entries, workers),
        said.files(),
        tables);
  }

  private static Shards table(WordLists lists, int number, SearchLanguage language) {
    return switch (number) {
      case 0 -> lists.words();
      case 1 -> lists.backwards();
      case 4 -> KnownWords.of(language);
      default -> lists.pages();
    };
  }

  private static List<Integer> starts(int size, int step) {
    List<Integer> starts = new ArrayList<>();
    for (int start = 0; start < size; start += step) {
      starts.add(start);
    }
    return starts;
  }

  private static List<SearchEntry> slice(List<SearchEntry> entries, int from, int size) {
    return entries.subList(from, Math.min(entries.size(), from + size));
  }

  /**
   * What results show.
   *
   * @param base what every address of the site begins with
   */
  private record Shown(SentenceFiles said, String base, Typesetter typesetter) {

    /** In each file several entries, with the number of their first sentence. */
    List<String> all(List<SearchEntry> entries, Workers workers) {
      return workers.map(
          starts(entries.size(), SHOWN_FROM_ONE_FILE),
          first ->
              Json.text(json -> write(json, slice(entries, first, SHOWN_FROM_ONE_FILE), first)));
    }

    private void write(JsonGenerator json, List<SearchEntry> entries, int first)
        throws IOException {
      json.writeStartArray();
      for (int i = 0; i < entries.size(); i++) {
        SearchEntry entry = entries.get(i);
        json.writeStartArray();
        json.writeString(base + entry.href());
        json.writeString(typesetter.text(entry.title()));
        json.writeString(typesetter.text(entry.summary()));
        json.writeString(typesetter.text(entry.myth()));
        json.writeNumber(said.first(first + i));
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  private static SearchIndex inAFolder(
      String whose,
      SearchManifest manifest,
      List<String> shown,
      List<byte[]> said,
      List<Shards> tables) {
    Map<String, byte[]> texts = new TreeMap<>();
    texts.put("index.json", manifest.text().getBytes(UTF_8));
    for (int i = 0; i < shown.size(); i++) {
      texts.put("shown" + i + ".json", shown.get(i).getBytes(UTF_8));
    }
    for (int i = 0; i < said.size(); i++) {
      texts.put("said" + i + ".txt", said.get(i));
    }
    Map<String, byte[]> files = new LinkedHashMap<>(texts);
    tables.forEach(table -> files.putAll(table.files()));
    StringBuilder all = new StringBuilder(whose);
    files.forEach((name, bytes) -> all.append(name).append(Hash.checksum(bytes)));
    String folder = "assets/search/" + Hash.of(all.toString()).substring(0, 10) + "/";
    List<Artifact> artifacts = new ArrayList<>(files.size());
    files.forEach((name, bytes) -> artifacts.add(Artifact.of(SitePath.of(folder + name), bytes)));
    return new SearchIndex("/" + folder + "index.json", artifacts);
  }
}
