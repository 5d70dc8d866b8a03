package dev.candor.message;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * English with every message wrapped in ⟦…⟧ and a third longer, and every value in it wrapped in
 * ⟪…⟫: text outside ⟦…⟧ or inside ⟪…⟫ isn't a message.
 */
final class PseudoLanguage {

  static final String CODE = "en-XA";

  private PseudoLanguage() {}

  /** The message catalogue of the language, as in a theme. */
  static String catalogue() throws IOException {
    SortedMap<String, MessageCatalog.Entry> all = new TreeMap<>();
    try (InputStream formats =
        Objects.requireNonNull(Messages.class.getResourceAsStream("formats-en.yaml"))) {
      all.putAll(entries("formats-en.yaml", new String(formats.readAllBytes(), UTF_8)));
    }
    all.putAll(entries("en.yaml", Files.readString(Path.of("../themes/plain/messages/en.yaml"))));
    StringBuilder yaml = new StringBuilder();
    all.forEach((key, entry) -> yaml.append(line(key, entry.message())));
    return yaml.toString();
  }

  private static Map<String, MessageCatalog.Entry> entries(String name, String text) {
    return MessageCatalog.read(SourceFile.of("themes/plain/messages/" + name, text))
        .value()
        .entries();
  }

  private static String line(String key, Message message) {
    if (!message.isPlural()) {
      return "\"" + key + "\": " + quoted(wrapped(message.other())) + "\n";
    }
    StringBuilder forms = new StringBuilder("\"" + key + "\":\n  by: " + message.by() + "\n");
    message
        .forms()
        .forEach(
            (category, form) ->
                forms.append("  " + category + ": " + quoted(wrapped(form)) + "\n"));
    return forms.toString();
  }

  private static String wrapped(MessagePattern pattern) {
    StringBuilder text = new StringBuilder();
    boolean letters = false;
    for (MessagePattern.Piece piece : pattern.pieces()) {
      if (piece instanceof MessagePattern.Literal literal) {
        text.append(literal.text());
        letters |= literal.text().codePoints().anyMatch(Character::isLetter);
      } else if (piece instanceof MessagePattern.Value value) {
        text.append("⟪{" + value.name() + "}⟫");
        letters = true;
      } else if (piece instanceof MessagePattern.Mention mention) {
        text.append("{" + (mention.capital() ? "^" : "") + mention.key() + "}");
        letters = true;
      }
    }
    return letters ? "⟦" + text + "x".repeat(1 + text.length() / 3) + "⟧" : text.toString();
  }

  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                out.append('\\').appendCodePoint(c);
              } else if (c < ' ' || c == 0xa0 || c == 0x202f) {
                out.append(String.format(Locale.ROOT, "\\u%04x", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.append('"').toString();
  }
}
