package dev.candor.importing.listing;

import dev.candor.authoring.YamlText;
import dev.candor.content.Listing.ConfirmedBy;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a draft as a page of its kind, with the fields in the order in which the kind has them.
 */
final class DraftText {

  /** The field that says who confirmed the others. */
  static final String CONFIRMED = "confirmed";

  /** Lists that pages of every kind may have, which a table doesn't. */
  private static final List<String> SHARED =
      List.of("aliases", "related", "contentNotes", "redirects");

  private final ListingDraft draft;
  private final Map<String, FieldShape> shapes;
  private final StringBuilder text = new StringBuilder("---\n");

  private DraftText(ListingDraft draft, Map<String, FieldShape> shapes) {
    this.draft = draft;
    this.shapes = shapes;
  }

  static String of(ListingDraft draft, Map<String, FieldShape> shapes) {
    return new DraftText(draft, shapes).write();
  }

  private String write() {
    for (FieldShape shape : shapes.values()) {
      if (shape.path().equals(CONFIRMED)) {
        confirmed();
      } else if (shape.path().indexOf('.') < 0) {
        field(shape);
      }
    }
    for (String key : SHARED) {
      draft
          .single(key)
          .filter(said -> !said.isBlank() && !shapes.containsKey(key))
          .ifPresent(said -> text.append(key + ": " + YamlText.of(said.texts()) + "\n"));
    }
    text.append("---\n");
    return draft.body().isBlank() ? text.toString() : text + "\n" + draft.body().strip() + "\n";
  }

  private void field(FieldShape shape) {
    if (shape.type() == FieldShape.Type.GROUP) {
      Map<String, Said> inner = new TreeMap<>();
      String prefix = shape.path() + ".";
      draft.single().forEach((path, said) -> addWithin(prefix, path, said, inner));
      String set = set(shape, inner);
      text.append(set.isEmpty() ? "" : shape.path() + ": {" + set + "}\n");
    } else if (shape.type() == FieldShape.Type.GROUPS) {
      List<String> sets =
          draft.sets(shape.path()).stream()
              .map(one -> set(shape, one))
              .filter(set -> !set.isEmpty())
              .toList();
      text.append(sets.isEmpty() ? "" : shape.path() + ":\n");
      sets.forEach(set -> text.append("  - {").append(set).append("}\n"));
    } else {
      draft
          .single(shape.path())
          .filter(said -> !said.isBlank())
          .ifPresent(said -> text.append(line(shape, said)).append('\n'));
    }
  }

  private static void addWithin(String prefix, String path, Said said, Map<String, Said> inner) {
    if (path.startsWith(prefix)) {
      inner.put(path.substring(prefix.length()), said);
    }
  }

  /** The fields of a set on one line, in their order. */
  private String set(FieldShape group, Map<String, Said> values) {
    List<String> parts = new ArrayList<>();
    String prefix = group.path() + ".";
    for (FieldShape shape : shapes.values()) {
      Said said = shape.path().startsWith(prefix) ? values.get(shape.key()) : null;
      if (said != null && !said.isBlank()) {
        parts.add(line(shape, said));
      }
    }
    return String.join(", ", parts);
  }

  private static String line(FieldShape shape, Said said) {
    String value =
        switch (shape.type()) {
          case TEXTS -> YamlText.of(said.texts());
          case DATE -> plainOr(said.text(), "\\d{4}-\\d{2}-\\d{2}");
          case FLAG -> plainOr(said.text(), "true|false");
          case NUMBER -> plainOr(said.text(), "-?\\d{1,15}(?:\\.\\d{1,15})?");
          default -> within(said.text());
        };
    return shape.key() + ": " + value;
  }

  private static String plainOr(String value, String pattern) {
    return value.matches(pattern) ? value : within(value);
  }

  /** A text that may stand within braces. */
  private static String within(String text) {
    String list = YamlText.of(List.of(text));
    return list.substring(1, list.length() - 1);
  }

  /** Who confirmed what, one line for each person and day. */
  private void confirmed() {
    Map<Said, List<String>> by =
        new TreeMap<>(Comparator.comparing(Said::by).thenComparing(Said::on));
    for (FieldShape shape : shapes.values()) {
      if (shape.type() == FieldShape.Type.GROUPS) {
        draft.sets(shape.path()).stream()
            .flatMap(set -> set.values().stream())
            .filter(DraftText::isTold)
            .max(Comparator.comparing(Said::by).thenComparing(Said::on))
            .ifPresent(strongest -> add(by, strongest, shape.path()));
      } else {
        draft.single(shape.path()).ifPresent(said -> add(by, said, shape.path()));
      }
    }
    text.append(by.isEmpty() ? "" : CONFIRMED + ":\n");
    by.forEach(
        (said, fields) ->
            text.append("  - {by: ")
                .append(said.by().name().toLowerCase(Locale.ROOT))
                .append(", on: ")
                .append(said.on())
                .append(", fields: ")
                .append(YamlText.of(fields))
                .append("}\n"));
  }

  private static boolean isTold(Said said) {
    return said.column() > 0 && !said.isBlank() && said.on().isAfter(LocalDate.EPOCH);
  }

  private static void add(Map<Said, List<String>> by, Said said, String path) {
    if (isTold(said)) {
      Said key = new Said(List.of(), said.by(), said.on(), 0, 0);
      List<String> fields = by.computeIfAbsent(key, k -> new ArrayList<>());
      if (!fields.contains(path)) {
        fields.add(path);
      }
    }
  }

  /** The weakest that can be said, which anything replaces. */
  static Said unconfirmed(List<String> texts) {
    return new Said(texts, ConfirmedBy.OWNER, LocalDate.EPOCH, 0, 0);
  }
}
