package dev.candor.report.health;

import dev.candor.content.ContentKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The report's names and colours for kinds of page. */
final class KindLegend {

  private static final Map<String, String> WORDS =
      Map.of(
          "one.faq", "question",
          "many.faq", "questions",
          "one.page", "other");

  private KindLegend() {}

  static String one(ContentKind<?> kind) {
    return WORDS.getOrDefault("one." + kind.name(), kind.title().toLowerCase(Locale.ROOT));
  }

  static String many(ContentKind<?> kind) {
    return WORDS.getOrDefault("many." + kind.name(), kind.plural().toLowerCase(Locale.ROOT));
  }

  /** Writes the kinds side by side, each in its colour, separated by commas. */
  static void write(Markup m, List<String> names, List<String> words, boolean commaLast) {
    for (int i = 0; i < names.size(); i++) {
      m.element("span", words.get(i), "class", "key " + names.get(i));
      m.text(i + 1 < names.size() || commaLast ? ", " : "");
    }
  }
}
