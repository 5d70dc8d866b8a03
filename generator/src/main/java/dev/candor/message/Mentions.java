package dev.candor.message;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Replaces mentions of messages within other messages. */
final class Mentions {

  private final Map<String, MessageCatalog.Entry> entries;
  private final Map<String, String> texts = new HashMap<>();
  private final Set<String> open = new HashSet<>();

  private Mentions(Map<String, MessageCatalog.Entry> entries) {
    this.entries = entries;
  }

  static Map<String, Message> resolved(Map<String, MessageCatalog.Entry> entries) {
    Mentions mentions = new Mentions(entries);
    Map<String, Message> all = new HashMap<>();
    entries.forEach((key, entry) -> all.put(key, mentions.resolved(entry.message())));
    return all;
  }

  private Message resolved(Message message) {
    if (message.mentions().isEmpty()) {
      return message;
    }
    message.mentions().forEach(this::text);
    SortedMap<String, MessagePattern> forms = new TreeMap<>();
    message.forms().forEach((category, form) -> forms.put(category, form.with(texts)));
    return new Message(message.by(), forms);
  }

  /** The text of a message within others; empty if it mentions itself. */
  private String text(String key) {
    String known = texts.get(key);
    MessageCatalog.Entry entry = entries.get(key);
    if (known != null || entry == null || !open.add(key)) {
      return known == null ? "" : known;
    }
    StringBuilder text = new StringBuilder();
    for (MessagePattern.Piece piece : resolved(entry.message()).other().pieces()) {
      if (piece instanceof MessagePattern.Literal literal) {
        text.append(literal.text());
      }
    }
    open.remove(key);
    texts.put(key, text.toString());
    return text.toString();
  }
}
