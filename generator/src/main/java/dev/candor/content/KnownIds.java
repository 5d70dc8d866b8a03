package dev.candor.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ids that a site has, for editors' tools to offer: of pages by kind, and the keys of the works
 * in references.yaml.
 */
public record KnownIds(Map<String, List<String>> byKind, List<String> works) {

  /** The file name of the schema that lists them; the other schemas refer to it. */
  public static final String FILE = "ids.schema.json";

  /** No ids, for schemas independent of a site. */
  public static final KnownIds NONE = new KnownIds(Map.of(), List.of());

  public KnownIds {
    byKind = Map.copyOf(byKind);
    works = List.copyOf(works);
  }

  /** The ids in page keys such as {@code articles/first-session}. */
  public static KnownIds of(SortedSet<String> pageKeys, SortedSet<String> works, Kinds kinds) {
    Map<String, List<String>> byKind = new TreeMap<>();
    TreeSet<String> any = new TreeSet<>(pageKeys);
    for (String key : pageKeys) {
      int slash = key.indexOf('/');
      String id = key.substring(slash + 1);
      any.add(id);
      Optional<ContentKind<?>> kind = kinds.ofFolder(key.substring(0, slash));
      kind.ifPresent(k -> byKind.computeIfAbsent(k.name(), n -> new ArrayList<>()).add(id));
    }
    byKind.put("", List.copyOf(any));
    return new KnownIds(byKind, List.copyOf(works));
  }

  /** In order; those of all kinds, with and without their folder, if the kind is empty. */
  public List<String> ofKind(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** A schema that only holds lists of ids for others to refer to. */
  Map<String, Object> definitions() {
    Map<String, Object> definitions = new LinkedHashMap<>();
    new TreeMap<>(byKind).forEach((kind, ids) -> definitions.put(definitionOf(kind), list(ids)));
    definitions.put("work", list(works));
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$defs", definitions);
    return schema;
  }

  /** The name of the list of a kind's ids. */
  static String definitionOf(String kind) {
    return kind.isEmpty() ? "page" : kind + "Id";
  }

  private static Map<String, Object> list(List<String> ids) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("enum", ids);
    return words;
  }
}
