package dev.candor.importing;

import dev.candor.content.Slug;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Labels as topics: spellings that differ in case or number are one topic. */
final class PostLabels {

  /** A topic, and the spellings of its labels. */
  record Topic(String id, String title, boolean existing, Set<String> spellings) {}

  private final Map<String, Map<String, Integer>> spellings = new LinkedHashMap<>();
  private final Map<String, Topic> topics = new TreeMap<>();

  /** A topic of the site; labels like one of its names belong to it. */
  void existing(String id, List<String> names) {
    for (String name : names) {
      topics.putIfAbsent(key(name), new Topic(id, name, true, new TreeSet<>()));
    }
    topics.putIfAbsent(key(id), new Topic(id, id, true, new TreeSet<>()));
  }

  void count(String label) {
    spellings.computeIfAbsent(key(label), k -> new TreeMap<>()).merge(label, 1, Integer::sum);
  }

  /** Names the topics, once all labels are counted. */
  void finish() {
    Set<String> ids = new TreeSet<>();
    topics.values().forEach(topic -> ids.add(topic.id()));
    spellings.forEach(
        (key, counts) -> {
          Topic known = topics.get(key);
          if (known != null) {
            known.spellings().addAll(counts.keySet());
            return;
          }
          String most =
              counts.entrySet().stream()
                  .max(
                      Map.Entry.<String, Integer>comparingByValue()
                          .thenComparing(Map.Entry.comparingByKey()))
                  .map(Map.Entry::getKey)
                  .orElse(key);
          String id = Slug.of(most);
          String free = id;
          for (int i = 2; !ids.add(free); i++) {
            free = id + "-" + i;
          }
          topics.put(key, new Topic(free, capital(most), false, new TreeSet<>(counts.keySet())));
        });
  }

  private static String capital(String label) {
    int first = label.offsetByCodePoints(0, 1);
    return label.substring(0, first).toUpperCase(Locale.ROOT) + label.substring(first);
  }

  /** The ids of the topics of labels, without doubles. */
  List<String> ids(List<String> labels) {
    List<String> ids = new ArrayList<>();
    for (String label : labels) {
      Topic topic = topics.get(key(label));
      if (topic != null && !ids.contains(topic.id())) {
        ids.add(topic.id());
      }
    }
    return ids;
  }

  /** The topics that the labels need and the site doesn't have. */
  List<Topic> fresh() {
    return topics.values().stream().filter(t -> !t.existing()).toList();
  }

  /** The topics that have more than one spelling. */
  List<Topic> merged() {
    return topics.values().stream().filter(t -> t.spellings().size() > 1).toList();
  }

  private static String key(String label) {
    StringBuilder key = new StringBuilder();
    for (String word : Slug.of(label).split("-")) {
      key.append(singular(word)).append('-');
    }
    return key.toString();
  }

  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    } else if (word.matches("..+(?:ss|x|ch|sh)es")) {
      return word.substring(0, word.length() - 2);
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*(?:ss|us|is)");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
