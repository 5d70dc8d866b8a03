package dev.candor.importing.format;

import dev.candor.frontmatter.Yaml;
import dev.candor.frontmatter.YamlReader;
import dev.candor.importing.model.Source;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields at the top of another generator's page, in YAML, TOML or JSON, and its text. */
final class FrontFields {

  private static final Pattern TOML =
      Pattern.compile("(?m)^\\s*([\\w-]+)\\s*=\\s*(.+?)\\s*$|^\\s*\\[([\\w.-]+)]\\s*$");

  private static final Pattern TOML_TEXT =
      Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"|'([^']*)'|([^\\s,\\[\\]\"']+)");

  /** Fields of Eleventy in JSON, or computed by a program, which is not run. */
  private static final Pattern PROGRAM =
      Pattern.compile("---(json|js|javascript)\\n(?s:(.*?\\n))---\\n");

  /** Some words in a row, which a setting doesn't have. */
  private static final Pattern TEXT = Pattern.compile("(?:\\S*\\p{L}{2}\\S*[ \n]+){2}\\S*\\p{L}");

  private final Map<String, List<String>> fields = new HashMap<>();
  private final Set<String> asked = new HashSet<>();
  private final String body;

  private FrontFields(String body) {
    this.body = body;
  }

  static FrontFields of(String text) {
    String whole = text.replace("\r\n", "\n");
    Matcher program = PROGRAM.matcher(whole);
    if (program.lookingAt()) {
      FrontFields front = new FrontFields(whole.substring(program.end()));
      if (program.group(1).equals("json")) {
        front.json(program.group(2));
      }
      return front;
    }
    for (String fence : List.of("---", "+++")) {
      int end = whole.startsWith(fence + "\n") ? whole.indexOf("\n" + fence, 3) : -1;
      if (end >= 0) {
        int after = whole.indexOf('\n', end + 1);
        FrontFields front = new FrontFields(after < 0 ? "" : whole.substring(after + 1));
        String inside = whole.substring(4, Math.max(4, end + 1));
        if (fence.equals("---")) {
          front.yaml(inside);
        } else {
          front.toml(inside);
        }
        return front;
      }
    }
    int close = whole.startsWith("{\n") ? whole.indexOf("\n}\n") : -1;
    FrontFields front = new FrontFields(close < 0 ? whole : whole.substring(close + 3));
    if (close >= 0) {
      front.json(whole.substring(0, close + 2));
    }
    return front;
  }

  private void yaml(String text) {
    SourceFile file = SourceFile.of("front", text);
    put("", YamlReader.read(file, Span.of(0, text.length())).value());
  }

  private void put(String key, Yaml yaml) {
    if (yaml instanceof Yaml.Mapping mapping) {
      String prefix = key.isEmpty() ? "" : key + ".";
      mapping.entries().forEach(entry -> put(prefix + entry.key(), entry.value()));
    } else if (yaml instanceof Yaml.Sequence list) {
      list.items().forEach(item -> put(key, item));
    } else if (yaml instanceof Yaml.Scalar scalar && !scalar.isNull()) {
      add(key, scalar.text());
    }
  }

  private void add(String key, String value) {
    fields
        .computeIfAbsent(key.toLowerCase(java.util.Locale.ROOT), k -> new ArrayList<>())
        .add(value);
  }

  private void toml(String text) {
    String table = "";
    Matcher line =
        TOML.matcher(text.replaceAll("(?s)\\[\\s*\\n\\s*", "[").replaceAll(",\\s*\\n\\s*", ", "));
    while (line.find()) {
      if (line.group(3) != null) {
        table = line.group(3) + ".";
        continue;
      }
      Matcher value = TOML_TEXT.matcher(line.group(2));
      while (value.find()) {
        String quoted = value.group(1) == null ? value.group(2) : value.group(1);
        add(
            table + line.group(1),
            quoted == null ? value.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
      }
    }
  }

  private void json(String text) {
    try {
      put("", JsonExport.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))));
    } catch (IOException notJson) {
      fields.clear();
    }
  }

  private void put(String key, Object json) {
    if (json instanceof Map<?, ?> map) {
      String prefix = key.isEmpty() ? "" : key + ".";
      map.forEach((k, v) -> put(prefix + k, v));
    } else if (json instanceof List<?> list) {
      list.forEach(item -> put(key, item));
    } else {
      add(key, String.valueOf(json));
    }
  }

  String body() {
    return body;
  }

  boolean isEmpty() {
    return fields.isEmpty();
  }

  /** The first value of the first of these keys that has one; empty if none has. */
  String one(String... keys) {
    for (String key : keys) {
      List<String> values = fields.getOrDefault(key, List.of());
      asked.add(key);
      if (!values.isEmpty()) {
        return values.get(0).strip();
      }
    }
    return "";
  }

  /** All values of these keys. */
  List<String> all(String... keys) {
    List<String> all = new ArrayList<>();
    for (String key : keys) {
      all.addAll(fields.getOrDefault(key, List.of()));
      asked.add(key);
    }
    return all;
  }

  /** Counts texts in fields that nobody asked for, since the old site may have shown them. */
  void count(Source source) {
    fields.forEach(
        (key, values) -> {
          boolean text = values.stream().anyMatch(value -> TEXT.matcher(value).find());
          source.leaveOut("texts of the field " + key, text && !asked.contains(key) ? 1 : 0);
        });
  }
}
