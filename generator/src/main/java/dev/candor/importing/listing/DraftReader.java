package dev.candor.importing.listing;

import dev.candor.content.Listing.ConfirmedBy;
import dev.candor.frontmatter.FrontMatter;
import dev.candor.frontmatter.Yaml;
import dev.candor.source.SourceFile;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads an existing page as a draft, with who confirmed which field. */
final class DraftReader {

  private final Map<String, Said> confirmed = new HashMap<>();
  private final ListingDraft draft = new ListingDraft();

  private DraftReader() {}

  static ListingDraft read(SourceFile file) {
    FrontMatter front = FrontMatter.read(file).value();
    DraftReader reader = new DraftReader();
    for (Yaml.Entry entry : front.fields().entries()) {
      if (entry.key().equals(DraftText.CONFIRMED) && entry.value() instanceof Yaml.Sequence all) {
        all.items().forEach(reader::confirmation);
      }
    }
    for (Yaml.Entry entry : front.fields().entries()) {
      if (!entry.key().equals(DraftText.CONFIRMED)) {
        reader.field(entry.key(), entry.value());
      }
    }
    reader.draft.body(file.text().substring(Math.min(front.bodyStart(), file.text().length())));
    return reader.draft;
  }

  private void confirmation(Yaml item) {
    if (item instanceof Yaml.Mapping map) {
      Map<String, List<String>> values = new HashMap<>();
      map.entries().forEach(e -> values.put(e.key(), texts(e.value())));
      ConfirmedBy by =
          values.getOrDefault("by", List.of()).contains("us") ? ConfirmedBy.US : ConfirmedBy.OWNER;
      LocalDate on = day(String.join("", values.getOrDefault("on", List.of())));
      for (String field : values.getOrDefault("fields", List.of())) {
        confirmed.put(field, new Said(List.of(), by, on, 0, 1));
      }
    }
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      return LocalDate.EPOCH;
    }
  }

  private void field(String key, Yaml value) {
    if (value instanceof Yaml.Mapping map) {
      map.entries()
          .forEach(
              e -> draft.single().put(key + "." + e.key(), said(key + "." + e.key(), e.value())));
    } else if (value instanceof Yaml.Sequence list && isOfSets(list)) {
      for (int i = 0; i < list.items().size(); i++) {
        if (list.items().get(i) instanceof Yaml.Mapping map) {
          Map<String, Said> set = draft.set(key, i);
          map.entries().forEach(e -> set.put(e.key(), said(key, e.value())));
        }
      }
    } else {
      draft.single().put(key, said(key, value));
    }
  }

  private static boolean isOfSets(Yaml.Sequence list) {
    return list.items().stream().anyMatch(Yaml.Mapping.class::isInstance);
  }

  private Said said(String path, Yaml value) {
    Said by = confirmed.get(path);
    List<String> texts = texts(value);
    return by == null
        ? DraftText.unconfirmed(texts)
        : new Said(texts, by.by(), by.on(), 0, by.column());
  }

  private static List<String> texts(Yaml value) {
    List<String> texts = new ArrayList<>();
    if (value instanceof Yaml.Scalar scalar && !scalar.isNull()) {
      texts.add(scalar.text());
    } else if (value instanceof Yaml.Sequence list) {
      list.items().forEach(item -> texts.addAll(texts(item)));
    }
    return texts;
  }
}
