package dev.candor.message;

import dev.candor.diagnostic.Outcome;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The messages of one file in one language.
 *
 * @param language the language's code, as the file is named
 * @param entries the messages by their keys
 */
public record MessageCatalog(String language, SourceFile file, Map<String, Entry> entries) {

  /** A message and where its text is. */
  record Entry(Message message, SourceFile file, Span span) {}

  public MessageCatalog {
    entries = Collections.unmodifiableMap(new TreeMap<>(entries));
  }

  /** Reads {@code messages/<language>.yaml}; what can't be read is reported and left out. */
  public static Outcome<MessageCatalog> read(SourceFile file) {
    return CatalogReader.read(file);
  }

  /** Whether this is a file of messages of a theme. */
  public static boolean isCatalog(SourceFile file) {
    return file.folder().endsWith("/messages") && file.name().endsWith(".yaml");
  }
}
