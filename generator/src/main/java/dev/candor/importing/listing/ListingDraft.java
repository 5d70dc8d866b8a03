package dev.candor.importing.listing;

import dev.candor.content.Listing.ConfirmedBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The values of one listing, by field: single ones, and those in lists of sets of fields. */
final class ListingDraft {

  private final Map<String, Said> single = new TreeMap<>();
  private final Map<String, List<Map<String, Said>>> sets = new TreeMap<>();
  private Said body = new Said(List.of(), ConfirmedBy.OWNER, LocalDate.EPOCH, 0, 0);

  ListingDraft copy() {
    ListingDraft copy = new ListingDraft();
    copy.single.putAll(single);
    sets.forEach(
        (group, all) -> {
          List<Map<String, Said>> copies = new ArrayList<>();
          all.forEach(one -> copies.add(new LinkedHashMap<>(one)));
          copy.sets.put(group, copies);
        });
    copy.body = body;
    return copy;
  }

  Map<String, Said> single() {
    return single;
  }

  Optional<Said> single(String path) {
    return Optional.ofNullable(single.get(path));
  }

  List<Map<String, Said>> sets(String group) {
    return sets.getOrDefault(group, List.of());
  }

  Map<String, List<Map<String, Said>>> sets() {
    return sets;
  }

  /** The set of fields at an index of a list, made if it isn't there. */
  Map<String, Said> set(String group, int index) {
    List<Map<String, Said>> all = sets.computeIfAbsent(group, g -> new ArrayList<>());
    while (all.size() <= index) {
      all.add(new LinkedHashMap<>());
    }
    return all.get(index);
  }

  String body() {
    return String.join("\n\n", body.texts());
  }

  /** The text below the fields, of a page that is there. */
  void body(String text) {
    body = new Said(List.of(text), ConfirmedBy.OWNER, LocalDate.EPOCH, 0, 0);
  }

  /** Adds a text to those of the row. */
  void addBody(Said text) {
    List<String> texts = new ArrayList<>(body.texts());
    texts.addAll(text.texts());
    body = new Said(texts, text.by(), text.on(), text.row(), text.column());
  }

  /** Leaves out sets of fields for which no column has a value. */
  void tidy() {
    sets.values().forEach(all -> all.removeIf(one -> one.values().stream().noneMatch(this::told)));
    sets.values().removeIf(List::isEmpty);
    for (String path : List.copyOf(single.keySet())) {
      int dot = path.indexOf('.');
      String group = dot < 0 ? "" : path.substring(0, dot + 1);
      boolean mapped =
          dot > 0
              && single.entrySet().stream()
                  .anyMatch(e -> e.getKey().startsWith(group) && e.getValue().column() > 0);
      boolean told =
          single.entrySet().stream()
              .anyMatch(e -> e.getKey().startsWith(group) && told(e.getValue()));
      if (mapped && !told) {
        single.computeIfPresent(
            path, (p, s) -> new Said(List.of(), s.by(), s.on(), s.row(), s.column()));
      }
    }
  }

  private boolean told(Said said) {
    return said.column() > 0 && !said.isBlank();
  }

  /** Adds what another draft says; reports each value that differs and is not taken. */
  void merge(ListingDraft other, Consumer<Refusal> refused) {
    other.single.forEach((path, said) -> put(single, path, path, said, refused));
    other.sets.forEach((group, all) -> all.forEach(set -> mergeSet(group, set, refused)));
    if (!other.body().isBlank()) {
      body = put(body, other.body, ListingMap.BODY, refused);
    }
  }

  /** A value that didn't take the place of the one there. */
  record Refusal(String path, Said kept, Said refused) {}

  private void mergeSet(String group, Map<String, Said> set, Consumer<Refusal> refused) {
    List<Map<String, Said>> all = sets.computeIfAbsent(group, g -> new ArrayList<>());
    String identity = RowKeys.identity(set);
    for (Map<String, Said> one : all) {
      if (RowKeys.identity(one).equals(identity)) {
        set.forEach((key, said) -> put(one, key, group + "." + key, said, refused));
        return;
      }
    }
    all.add(new LinkedHashMap<>(set));
  }

  private static void put(
      Map<String, Said> values, String key, String path, Said said, Consumer<Refusal> refused) {
    Said before = values.get(key);
    values.put(key, before == null ? said : put(before, said, path, refused));
  }

  /** Which of two counts. */
  private static Said put(Said before, Said said, String path, Consumer<Refusal> refused) {
    if (said.replaces(before)) {
      return said;
    } else if (!said.isBlank()
        && !RowKeys.plain(said.text()).equals(RowKeys.plain(before.text()))) {
      refused.accept(new Refusal(path, before, said));
    }
    return before;
  }

  /** Whether both have the same values; who confirmed them, and when, may differ. */
  boolean sameAs(ListingDraft other) {
    return values().equals(other.values()) && body().strip().equals(other.body().strip());
  }

  private Map<String, List<String>> values() {
    Map<String, List<String>> values = new TreeMap<>();
    single.forEach((path, said) -> add(values, path, said));
    sets.forEach(
        (group, all) ->
            all.forEach(
                set ->
                    set.forEach(
                        (key, said) ->
                            add(values, group + " " + RowKeys.identity(set) + " " + key, said))));
    return values;
  }

  private static void add(Map<String, List<String>> values, String path, Said said) {
    if (!said.isBlank()) {
      values.put(path.toLowerCase(Locale.ROOT), said.texts());
    }
  }
}
