package dev.candor.importing;

import dev.candor.authoring.YamlText;
import java.util.List;
import java.util.Optional;

/** Writes the fields at the top of a page, in the order given. */
final class FrontMatterText {

  private final StringBuilder text = new StringBuilder("---\n");

  FrontMatterText put(String key, String value) {
    if (!value.isEmpty()) {
      text.append(key).append(": ").append(YamlText.of(value)).append('\n');
    }
    return this;
  }

  FrontMatterText put(String key, Optional<?> value) {
    value.ifPresent(v -> text.append(key).append(": ").append(v).append('\n'));
    return this;
  }

  FrontMatterText put(String key, List<String> values) {
    if (!values.isEmpty()) {
      text.append(key).append(": ").append(YamlText.of(values)).append('\n');
    }
    return this;
  }

  /** A line as it is. */
  FrontMatterText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  /** A list of groups, each written as {@code {key: value}}. */
  FrontMatterText groups(String key, List<String> groups) {
    text.append(key).append(":\n");
    groups.forEach(group -> text.append("  - {").append(group).append("}\n"));
    return this;
  }

  /** The fields and the text below them. */
  String with(String body) {
    return text + "---\n" + (body.isEmpty() ? "" : "\n" + body);
  }
}
