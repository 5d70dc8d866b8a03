package dev.candor.message;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * The texts of a site's content and settings, which readers may see although they aren't messages.
 */
final class ContentTexts {

  /** Values of the content model, which readers see as messages. */
  private static final Set<String> CHOICES =
      Set.of(
          "role",
          "evidence",
          "basis",
          "outcome",
          "strength",
          "formats",
          "language",
          "theme",
          "kind",
          "kinds");

  private final List<String> texts;
  private final StringBuilder bodies = new StringBuilder();

  ContentTexts(Path site) throws IOException {
    Set<String> all = new HashSet<>();
    try (Stream<Path> files = Files.walk(site)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        String name = file.toString();
        String text = name.endsWith(".md") || name.endsWith(".yaml") ? Files.readString(file) : "";
        if (name.contains("/themes/")) {
          continue;
        }
        if (name.endsWith(".md")) {
          int end = text.indexOf("\n---", 3);
          scalars("", new Yaml().load(text.substring(4, end)), all);
          bodies.append(plain(text.substring(end + 4))).append('\n');
        } else if (name.endsWith(".yaml")) {
          scalars("", new Yaml().load(text), all);
        }
      }
    }
    List<String> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingInt(String::length).reversed());
    texts = List.copyOf(sorted);
  }

  private static void scalars(String key, Object value, Set<String> all) {
    if (value instanceof Map<?, ?> map) {
      map.forEach((k, v) -> scalars(String.valueOf(k), v, all));
      if (map.get("family") instanceof String family) {
        String initials =
            String.valueOf(map.get("given")).replaceAll("(\\p{L})[^\\s.]*[\\s.]*", "$1");
        all.add(map.containsKey("given") ? family + " " + initials : family);
      }
    } else if (value instanceof List<?> list) {
      list.forEach(item -> scalars(key, item, all));
    } else if (value instanceof String text && !CHOICES.contains(key)) {
      all.add(text.strip());
      if (text.matches("[a-z0-9-]{4,}")) {
        // A slug without a name is shown as words.
        all.add(Character.toUpperCase(text.charAt(0)) + text.substring(1).replace('-', ' '));
      } else if (text.startsWith("https://")) {
        all.add(URI.create(text).getHost());
      } else if (text.startsWith("10.")) {
        all.add("doi:" + text);
      }
    }
  }

  private static String plain(String markdown) {
    return markdown.replaceAll("[*_`\\[\\]()>#|!\\\\~^]|<!--.*?-->", "").replaceAll("\\s+", " ");
  }

  /** Whether a text consists only of text from the content. */
  boolean explains(String text, boolean prose) {
    if (!hasWord(text) || text.strip().matches("(https://|golden[.]example[.]org/)[^\\s]*")) {
      return true;
    }
    String stripped = text.strip();
    if (prose && bodies.indexOf(plain(stripped)) >= 0) {
      return true;
    }
    String rest = stripped.replaceAll("\\s+", " ");
    for (String known : texts) {
      if (!hasWord(rest)) {
        return true;
      }
      if (hasWord(known) && rest.contains(known.replaceAll("\\s+", " "))) {
        rest = rest.replace(known.replaceAll("\\s+", " "), " ");
      }
    }
    return !hasWord(rest);
  }

  /** Single letters are initials or list letters; numbers aren't words. */
  private static boolean hasWord(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      run = Character.isLetter(text.charAt(i)) ? run + 1 : 0;
      if (run > 1) {
        return true;
      }
    }
    return false;
  }
}
