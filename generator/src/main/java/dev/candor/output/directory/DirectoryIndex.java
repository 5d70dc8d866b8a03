package dev.candor.output.directory;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.output.artifact.Json;
import dev.candor.output.typography.Typesetter;
import dev.candor.render.Card;
import dev.candor.render.Day;
import dev.candor.source.Hash;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * The directory in files that a browser loads as it needs them: one for each thing to filter by,
 * one of towns, and the cards in chunks. {@code files} by name; the folder's name follows from all
 * their content, so that one reader never mixes two days' files. {@code places} are the files of
 * the gazetteer by address; they change only with the countries of the listings.
 */
public record DirectoryIndex(
    String address, int listings, int chunk, SortedMap<String, String> files) {

  /** Up to this many listings, all cards are in one file, so that requests reveal nothing. */
  private static final int SMALL = 128;

  /**
   * Cards per file of a larger directory: results are scattered, and each may need another file.
   */
  private static final int CHUNK = 8;

  public DirectoryIndex {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /**
   * The index of listings, in the order in which the directory shows them; {@code countries} are
   * those of areas, for people who may practise in all of a country. The gazetteer has the towns of
   * the countries {@code near}, {@code label} gives readers' words for codes, and {@code
   * typesetter} sets what cards say as on pages.
   */
  public static DirectoryIndex of(
      List<DirectoryEntry> listings,
      SortedMap<String, String> countries,
      Set<String> near,
      UnaryOperator<String> label,
      Typesetter typesetter) {
    Gazetteer gazetteer = Gazetteer.of(near, label);
    SortedMap<String, String> files = new TreeMap<>();
    facets(listings).forEach((name, values) -> files.put(name, facet(values, listings.size())));
    files.put("countries", Json.text(json -> countries(json, countries)));
    files.put("towns", towns(listings));
    files.putAll(gazetteer.files());
    files.put("near", Json.text(json -> gazetteer(json, gazetteer)));
    files.put("fees", Json.text(json -> fees(json, listings)));
    int chunk = listings.size() <= SMALL ? SMALL : CHUNK;
    for (int from = 0; from < listings.size(); from += chunk) {
      List<DirectoryEntry> some = listings.subList(from, Math.min(listings.size(), from + chunk));
      files.put("cards-" + from / chunk, Json.text(json -> cards(json, some, typesetter)));
    }
    StringBuilder all = new StringBuilder();
    files.forEach((name, text) -> all.append(name).append('\n').append(text).append('\n'));
    String address = "/assets/directory." + Hash.of(all.toString()).substring(0, 10) + "/";
    return new DirectoryIndex(address, listings.size(), chunk, files);
  }

  /** The numbers of the listings by value by facet. */
  private static SortedMap<String, SortedMap<String, List<Integer>>> facets(
      List<DirectoryEntry> all) {
    SortedMap<String, SortedMap<String, List<Integer>>> facets = new TreeMap<>();
    for (int i = 0; i < all.size(); i++) {
      int number = i;
      all.get(i)
          .values()
          .forEach(
              (facet, values) -> {
                Map<String, List<Integer>> byValue =
                    facets.computeIfAbsent(facet, f -> new TreeMap<>());
                for (String value : new TreeSet<>(values)) {
                  byValue.computeIfAbsent(value, v -> new ArrayList<>()).add(number);
                }
              });
    }
    return facets;
  }

  private static String facet(SortedMap<String, List<Integer>> values, int size) {
    return Json.text(
        json -> {
          json.writeStartObject();
          for (Map.Entry<String, List<Integer>> value : values.entrySet()) {
            json.writeStringField(value.getKey(), Postings.of(value.getValue(), size));
          }
          json.writeEndObject();
        });
  }

  /**
   * Towns with their positions in hundredths of a degree (a kilometre); and each listing's, or 0.
   */
  private static String towns(List<DirectoryEntry> listings) {
    SortedMap<String, DirectoryEntry.Town> byName = new TreeMap<>();
    listings.forEach(one -> one.town().ifPresent(town -> byName.putIfAbsent(town.name(), town)));
    Set<String> names = byName.keySet();
    SortedMap<String, Integer> numbers = new TreeMap<>();
    names.forEach(name -> numbers.put(name, numbers.size() + 1));
    List<Integer> of = new ArrayList<>();
    listings.forEach(
        one -> of.add(one.town().map(town -> numbers.getOrDefault(town.name(), 0)).orElse(0)));
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("towns");
          for (DirectoryEntry.Town town : byName.values()) {
            json.writeStartArray();
            json.writeString(town.name());
            json.writeNumber(Math.round(town.latitude() * 100));
            json.writeNumber(Math.round(town.longitude() * 100));
            json.writeEndArray();
          }
          json.writeEndArray();
          json.writeStringField("of", Postings.numbers(of));
          json.writeEndObject();
        });
  }

  /** Where the files of the gazetteer begin, and readers' words for its areas. */
  private static void gazetteer(JsonGenerator json, Gazetteer gazetteer) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("firsts");
    for (String first : gazetteer.firsts()) {
      json.writeString(first);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("labels");
    for (Map.Entry<String, String> label : gazetteer.labels().entrySet()) {
      json.writeStringField(label.getKey(), label.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The currencies, and for each listing the number of its own (from 1) and its lowest fee. */
  private static void fees(JsonGenerator json, List<DirectoryEntry> listings) throws IOException {
    List<String> currencies =
        listings.stream()
            .flatMap(one -> one.fee().map(DirectoryEntry.Fee::currency).stream())
            .distinct()
            .sorted()
            .toList();
    List<Integer> of = new ArrayList<>();
    List<Integer> from = new ArrayList<>();
    for (DirectoryEntry listing : listings) {
      of.add(listing.fee().map(fee -> currencies.indexOf(fee.currency()) + 1).orElse(0));
      from.add(listing.fee().map(DirectoryEntry.Fee::amount).orElse(0));
    }
    json.writeStartObject();
    json.writeArrayFieldStart("currencies");
    for (String currency : currencies) {
      json.writeString(currency);
    }
    json.writeEndArray();
    json.writeStringField("of", Postings.numbers(of));
    json.writeStringField("from", Postings.numbers(from));
    json.writeEndObject();
  }

  private static void countries(JsonGenerator json, SortedMap<String, String> countries)
      throws IOException {
    json.writeStartObject();
    for (Map.Entry<String, String> area : countries.entrySet()) {
      json.writeStringField(area.getKey(), area.getValue());
    }
    json.writeEndObject();
  }

  private static void cards(
      JsonGenerator json, List<DirectoryEntry> listings, Typesetter typesetter) throws IOException {
    json.writeStartArray();
    for (DirectoryEntry listing : listings) {
      Card card = listing.card();
      json.writeStartObject();
      json.writeStringField("href", card.href());
      json.writeStringField("title", typesetter.text(card.title()));
      json.writeStringField("summary", typesetter.text(card.summary()));
      json.writeArrayFieldStart("facts");
      for (String fact : card.facts()) {
        json.writeString(typesetter.text(fact));
      }
      json.writeEndArray();
      if (card.checked().isPresent()) {
        json.writeStringField("checked", card.checked().map(Day::words).orElse(""));
      }
      if (listing.fee().isPresent()) {
        json.writeStringField("fee", listing.fee().map(DirectoryEntry.Fee::words).orElse(""));
      }
      if (card.sample()) {
        json.writeBooleanField("sample", true);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
