package dev.candor.output.directory;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.output.artifact.Json;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Towns with more than 15,000 people and areas of postcodes, from GeoNames, sorted by all their
 * names and cut into files, of which a browser loads one or two for what a reader types.
 *
 * @param firsts the key at which each file begins
 * @param labels what readers see for the codes of countries and areas
 * @param files by name
 */
record Gazetteer(
    List<String> firsts, SortedMap<String, String> labels, SortedMap<String, String> files) {

  /** The approximate number of characters in a file. */
  private static final int SIZE = 12_000;

  /** A name of a town (a key to look it up by), and the line that says where it is. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Entry(String key, String[] columns) {

    private static final Comparator<Entry> ORDER =
        Comparator.comparing(Entry::key)
            .thenComparing((Entry e) -> e.columns[0])
            .thenComparing((Entry e) -> e.columns[1])
            .thenComparing((Entry e) -> String.join("\t", e.columns));

    int length() {
      return key.length() + columns[1].length() + 24;
    }
  }

  Gazetteer {
    firsts = List.copyOf(firsts);
    labels = Collections.unmodifiableSortedMap(new TreeMap<>(labels));
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The towns in these countries. */
  static Gazetteer of(Set<String> countries, UnaryOperator<String> label) {
    List<Entry> entries = new ArrayList<>();
    SortedMap<String, String> labels = new TreeMap<>();
    for (String[] columns : lines()) {
      String country = columns[0].split("-", 2)[0];
      if (countries.contains(country)) {
        labels.computeIfAbsent(columns[0], label);
        for (String key : new TreeSet<>(List.of(columns[5].split("\\|")))) {
          entries.add(new Entry(key, columns));
        }
      }
    }
    entries.sort(Entry.ORDER);
    List<String> firsts = new ArrayList<>();
    SortedMap<String, String> files = new TreeMap<>();
    int from = 0;
    while (from < entries.size()) {
      int to = end(entries, from);
      List<Entry> some = entries.subList(from, to);
      files.put("near-" + firsts.size(), text(some));
      firsts.add(entries.get(from).key());
      from = to;
    }
    return new Gazetteer(firsts, labels, files);
  }

  /** Where a file that begins at an entry ends; all towns of one name are in one file. */
  private static int end(List<Entry> entries, int from) {
    int size = 0;
    int to = from;
    while (to < entries.size()
        && (size < SIZE || entries.get(to).key().equals(entries.get(to - 1).key()))) {
      size += entries.get(to).length();
      to++;
    }
    return to;
  }

  private static String text(List<Entry> entries) {
    return Json.text(
        json -> {
          json.writeStartArray();
          for (Entry entry : entries) {
            json.writeStartArray();
            json.writeString(entry.key());
            json.writeString(entry.columns()[1]);
            json.writeString(entry.columns()[0]);
            for (int i = 2; i < 5; i++) {
              json.writeNumber(Integer.parseInt(entry.columns()[i]));
            }
            json.writeEndArray();
          }
          json.writeEndArray();
        });
  }

  /** Area, name, hundredths of degrees north and east, size from 0 to 9, and keys. */
  private static List<String[]> lines() {
    List<String[]> lines = new ArrayList<>();
    try (InputStream stream = Gazetteer.class.getResourceAsStream("places.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(Objects.requireNonNull(stream), UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.startsWith("#")) {
          lines.add(line.split("\t"));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
