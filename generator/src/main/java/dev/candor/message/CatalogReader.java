package dev.candor.message;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.frontmatter.Yaml;
import dev.candor.frontmatter.YamlReader;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Reads messages from YAML: {@code a.b: text}, or {@code b: text} below {@code a:}. */
final class CatalogReader {

  static final Set<String> CATEGORIES = Set.of("zero", "one", "two", "few", "many", Message.OTHER);

  /** The key that names the number which decides the plural form. */
  private static final String BY = "by";

  private static final String USUAL_NUMBER = "count";

  private final Findings findings;
  private final Map<String, MessageCatalog.Entry> entries = new LinkedHashMap<>();

  private CatalogReader(Findings findings) {
    this.findings = findings;
  }

  static Outcome<MessageCatalog> read(SourceFile file) {
    Findings findings = new Findings(file);
    Outcome<Yaml> yaml = YamlReader.read(file, Span.of(0, file.text().length()));
    findings.addAll(yaml.found());
    Map<String, MessageCatalog.Entry> entries = Map.of();
    if (yaml.value() instanceof Yaml.Mapping mapping) {
      entries = read(mapping, findings);
    } else if (!(yaml.value() instanceof Yaml.Scalar none && none.isNull())) {
      findings.add(
          MessageRules.MESSAGE,
          yaml.value().span(),
          "messages are lines of the form key: text",
          "write key: text");
    }
    return findings.with(new MessageCatalog(file.stem(), file, entries));
  }

  /** The messages of a mapping in the file that the findings are of. */
  static Map<String, MessageCatalog.Entry> read(Yaml.Mapping mapping, Findings findings) {
    CatalogReader reader = new CatalogReader(findings);
    reader.group("", mapping);
    return reader.entries;
  }

  private void group(String prefix, Yaml.Mapping mapping) {
    for (Yaml.Entry entry : mapping.entries()) {
      String key = prefix + entry.key();
      if (entry.value() instanceof Yaml.Scalar text) {
        put(key, entry, Message.of(pattern(text)));
      } else if (entry.value() instanceof Yaml.Mapping inner && isPlural(inner)) {
        put(key, entry, plural(inner));
      } else if (entry.value() instanceof Yaml.Mapping inner) {
        group(key + ".", inner);
      } else {
        findings.add(
            MessageRules.MESSAGE,
            entry.value().span(),
            "\"" + key + "\" must be a text, not a list",
            "write it as one text");
      }
    }
  }

  private void put(String key, Yaml.Entry entry, Message message) {
    MessageCatalog.Entry made =
        new MessageCatalog.Entry(message, findings.file(), entry.value().span());
    if (entries.putIfAbsent(key, made) != null) {
      findings.add(
          MessageRules.MESSAGE,
          entry.keySpan(),
          "\"" + key + "\" is already in this file",
          "remove one of the two");
    }
  }

  /** A mapping of plural forms is recognized by its form {@code other}, or by {@code by}. */
  private static boolean isPlural(Yaml.Mapping mapping) {
    return mapping.entries().stream()
        .anyMatch(
            e ->
                (e.key().equals(Message.OTHER) || e.key().equals(BY))
                    && e.value() instanceof Yaml.Scalar);
  }

  private Message plural(Yaml.Mapping mapping) {
    String by = USUAL_NUMBER;
    SortedMap<String, MessagePattern> forms = new TreeMap<>();
    for (Yaml.Entry entry : mapping.entries()) {
      if (!(entry.value() instanceof Yaml.Scalar text)) {
        findings.add(
            MessageRules.MESSAGE,
            entry.value().span(),
            "a plural form is a text",
            "write it as one text");
      } else if (entry.key().equals(BY)) {
        by = text.text();
      } else if (CATEGORIES.contains(entry.key())) {
        forms.put(entry.key(), pattern(text));
      } else {
        findings.add(
            MessageRules.MESSAGE,
            entry.keySpan(),
            "there is no plural form \"" + entry.key() + "\"",
            "the forms are zero, one, two, few, many and other");
      }
    }
    if (!forms.containsKey(Message.OTHER)) {
      findings.add(
          MessageRules.MESSAGE,
          mapping.span(),
          "the plural form \"other\" is missing",
          "add other: with the text for all other numbers");
      forms.put(Message.OTHER, MessagePattern.literal(""));
    }
    return new Message(by, forms);
  }

  private MessagePattern pattern(Yaml.Scalar text) {
    List<String> wrong = new ArrayList<>();
    MessagePattern pattern = MessagePattern.of(text.text(), wrong);
    for (String hole : wrong) {
      findings.add(
          MessageRules.MESSAGE,
          text.span(),
          hole + " is not the name of a value",
          "to show a brace, write it twice: {{");
    }
    return pattern;
  }
}
