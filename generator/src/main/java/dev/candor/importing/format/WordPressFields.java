package dev.candor.importing.format;

import dev.candor.importing.model.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The fields of an item in WordPress. Those that are used are kept; of others, only whether they
 * hold text, since an export's text may be there and not in its body.
 */
final class WordPressFields {

  private static final List<String> SUMMARIES =
      List.of("_yoast_wpseo_metadesc", "rank_math_description", "_aioseo_description");

  private static final Set<String> USED =
      Set.of("footnotes", "_thumbnail_id", "_wp_attachment_image_alt");

  private static final Pattern WORD = Pattern.compile("\\S*\\p{L}{2}\\S*");

  /** How many words make a field a text, and a text that could be a whole page. */
  private static final int TEXT = 3;

  private static final int PAGE = 8;

  private final Map<String, String> used = new HashMap<>();
  private final Map<String, Integer> words = new TreeMap<>();
  private final Set<String> ofPlugin = new TreeSet<>();

  void add(String key, String value) {
    if (USED.contains(key) || SUMMARIES.contains(key)) {
      used.put(key, value);
    } else if (key.startsWith("_") && value.startsWith("field_")) {
      ofPlugin.add(key.substring(1)); // Advanced Custom Fields says so of each of its fields
    } else if (!key.startsWith("_oembed_") && !key.startsWith("rank_math_")) {
      words.put(key, words(value));
    }
  }

  String get(String key) {
    return used.getOrDefault(key, "");
  }

  /** What plugins for search engines say the item is about. */
  List<String> summaries() {
    return SUMMARIES.stream().map(key -> Entities.title(get(key))).toList();
  }

  /** Counts the texts that readers may have seen and that are not imported. */
  void count(Source source) {
    words.forEach(
        (key, number) -> {
          boolean shown = !key.startsWith("_") && number >= TEXT;
          if (shown || ofPlugin.contains(key) && number > 0) {
            source.leaveOut("texts of the field " + key);
          }
        });
  }

  /** The field that has the text of an item without a body; empty if none has. */
  String page() {
    return words.entrySet().stream()
        .filter(field -> field.getValue() >= PAGE)
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("");
  }

  private static int words(String value) {
    int number = 0;
    Matcher word = WORD.matcher(value);
    while (number < PAGE && word.find()) {
      number++;
    }
    return number;
  }
}
