package dev.candor.importing.listing;

import dev.candor.importing.doc.Block;
import dev.candor.importing.doc.Inline;
import dev.candor.importing.doc.MarkdownText;
import dev.candor.importing.listing.ListingMap.MappedColumn;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.table.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Turns the cells of a row into typed values, by the map. */
final class RowTyper {

  /**
   * A row as values.
   *
   * @param findings what is wrong with it; with an error, the row can't be used
   */
  record Typed(ListingDraft draft, String npi, String postcode, List<RowFinding> findings) {
    boolean isFaulty() {
      return findings.stream().anyMatch(f -> !f.rule().equals(ImportRules.LISTING_UNKNOWN));
    }
  }

  private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x");
  private static final Set<String> NO = Set.of("false", "no", "n", "0");

  private final ListingMap map;
  private final TableColumns columns;
  private final Map<String, FieldShape> shapes;
  private final Map<String, String> topics;
  private final String topicKind;
  private final Map<String, DayFormat> formats = new HashMap<>();

  RowTyper(
      ListingMap map,
      TableColumns columns,
      Map<String, FieldShape> shapes,
      Map<String, String> topics,
      String topicKind) {
    this.map = map;
    this.columns = columns;
    this.shapes = shapes;
    this.topics = topics;
    this.topicKind = topicKind;
  }

  Typed type(Row row) {
    return new OneRow(row).typed();
  }

  /** The values of one row so far. */
  private final class OneRow {

    private final Row row;
    private final ListingDraft draft = new ListingDraft();
    private final List<RowFinding> findings = new ArrayList<>();
    private String npi = "";
    private String postcode = "";

    OneRow(Row row) {
      this.row = row;
    }

    Typed typed() {
      LocalDate on = day();
      for (MappedColumn column : map.columns()) {
        int at = columns.of(column.heading());
        String cell = CellText.of(row.cell(at));
        CellText.fault(cell)
            .ifPresentOrElse(
                fault -> fault(at + 1, fault, cell, "delete it from the cell"),
                () -> cell(column, at + 1, cell, on));
      }
      map.fixed()
          .forEach(
              (to, texts) -> {
                List<String> own =
                    texts.stream().map(this::filled).filter(t -> !t.isEmpty()).toList();
                put(to, new Said(own, map.by(), on, row.number(), 0));
              });
      draft.tidy();
      return new Typed(draft, npi, postcode, findings);
    }

    private LocalDate day() {
      if (map.onColumn().isPresent()) {
        int at = columns.of(map.onColumn().get());
        String cell = CellText.of(row.cell(at));
        Optional<LocalDate> on = format(map.dates()).read(cell);
        if (on.isEmpty() && (!cell.isEmpty() || map.on().isEmpty())) {
          fault(at + 1, cell.isEmpty() ? "the row doesn't say when" : notADay(cell), cell, "");
        }
        return on.orElse(map.on().orElse(LocalDate.EPOCH));
      }
      return map.on().orElse(LocalDate.EPOCH);
    }

    private void fault(int column, String message, String cell, String remedy) {
      String named = column > 0 ? "column \"" + columns.heading(column - 1) + "\": " : "";
      findings.add(
          new RowFinding(
              ImportRules.LISTING_FIELD,
              columns.file(),
              row.number(),
              column,
              named + message,
              cell,
              remedy));
    }

    /** A fixed text, with the row's cells in place of headings in braces. */
    private String filled(String text) {
      return text.indexOf('{') < 0 ? text : CellText.oneLine(columns.fill(text, row));
    }

    private void cell(MappedColumn column, int number, String cell, LocalDate on) {
      switch (column.to()) {
        case ListingMap.NPI -> npi(cell, number);
        case ListingMap.POSTCODE -> postcode = cell;
        case ListingMap.BODY -> {
          String text = markdown(cell);
          List<String> texts = text.isBlank() ? List.of() : List.of(text.strip());
          draft.addBody(new Said(texts, column.by(), on, row.number(), number));
        }
        default -> {
          List<String> texts = texts(column, number, cell);
          put(column.to(), new Said(texts, column.by(), on, row.number(), number));
        }
      }
    }

    private void npi(String cell, int number) {
      String digits = cell.replaceAll("[\\s-]", "");
      if (RowKeys.isNpi(digits)) {
        npi = digits;
      } else if (!digits.isEmpty()) {
        boolean rounded = cell.matches("(?i)[0-9.,]+e\\+?[0-9]+");
        fault(
            number,
            rounded ? "a spreadsheet has rounded this number" : "this is not an NPI",
            cell,
            rounded
                ? "format the column as text and enter it again"
                : "an NPI has ten digits, of which the last confirms the others");
      }
    }

    private List<String> texts(MappedColumn column, int number, String cell) {
      FieldShape shape = shapes.getOrDefault(FieldPath.plain(column.to()), FieldShape.ANY);
      List<String> parts = new ArrayList<>();
      for (String part :
          shape.type() == FieldShape.Type.TEXTS
              ? CellText.split(cell, column.split())
              : List.of(cell)) {
        String text = CellText.oneLine(part);
        String meant = column.values().getOrDefault(text.toLowerCase(Locale.ROOT), text);
        if (!meant.isEmpty()) {
          typed(column, shape, number, meant).filter(t -> !parts.contains(t)).ifPresent(parts::add);
        }
      }
      return parts;
    }

    private Optional<String> typed(MappedColumn column, FieldShape shape, int number, String text) {
      String lower = text.toLowerCase(Locale.ROOT);
      if (shape.type() == FieldShape.Type.DATE) {
        Optional<LocalDate> day = format(column.dates()).read(text);
        if (day.isEmpty()) {
          fault(number, notADay(text), text, "write it as YYYY-MM-DD, or name its form in the map");
        }
        return day.map(LocalDate::toString);
      } else if (shape.type() == FieldShape.Type.FLAG) {
        if (!YES.contains(lower) && !NO.contains(lower)) {
          String remedy = "write yes or no, or give it a value in the map";
          fault(number, "\"" + text + "\" is neither yes nor no", text, remedy);
        }
        return Optional.of(String.valueOf(YES.contains(lower)));
      } else if (!shape.words().isEmpty()) {
        return Optional.of(lower.replaceAll("[\\s_]+", "-"));
      } else if (shape.of().equals(topicKind) && !topicKind.isEmpty()) {
        return topic(number, text);
      }
      return Optional.of(text);
    }

    /** The page that a text names; a text that names none is left out, and reported. */
    private Optional<String> topic(int number, String text) {
      Optional<String> id = Optional.ofNullable(topics.get(RowKeys.name(text)));
      if (id.isEmpty()) {
        findings.add(
            new RowFinding(
                ImportRules.LISTING_UNKNOWN,
                columns.file(),
                row.number(),
                number,
                "the site has no " + topicKind + " \"" + text + "\"; it was left out",
                "",
                "give it a value in the map, or begin the page: candor new " + topicKind));
      }
      return id;
    }

    private void put(String to, Said said) {
      String plain = FieldPath.plain(to);
      int dot = plain.indexOf('.');
      boolean inSets =
          dot > 0
              && shapes.getOrDefault(plain.substring(0, dot), FieldShape.ANY).type()
                  == FieldShape.Type.GROUPS;
      Map<String, Said> values =
          inSets ? draft.set(plain.substring(0, dot), FieldPath.index(to)) : draft.single();
      String key = inSets ? plain.substring(dot + 1) : plain;
      boolean list = shapes.getOrDefault(plain, FieldShape.ANY).type() == FieldShape.Type.TEXTS;
      values.merge(key, said, (a, b) -> joined(a, b, list));
    }

    /** Two columns of one field: their items, or their texts one after the other. */
    private Said joined(Said a, Said b, boolean list) {
      List<String> all = new ArrayList<>(a.texts());
      b.texts().stream().filter(t -> !all.contains(t)).forEach(all::add);
      List<String> texts = list || all.isEmpty() ? all : List.of(String.join(" ", all));
      return new Said(texts, a.by(), a.on(), a.row(), a.isBlank() ? b.column() : a.column());
    }
  }

  private static String notADay(String text) {
    return "\"" + text + "\" is not a date";
  }

  private DayFormat format(String dates) {
    return formats.computeIfAbsent(dates, DayFormat::of);
  }

  /** Plain paragraphs: nothing in a cell is taken for Markdown. */
  private static String markdown(String cell) {
    List<Block> blocks = new ArrayList<>();
    for (String part : cell.split("\n\\s*\n?")) {
      if (!part.isBlank()) {
        blocks.add(new Block.Paragraph(List.of(new Inline.Text(CellText.oneLine(part)))));
      }
    }
    return blocks.isEmpty() ? "" : MarkdownText.of(blocks).stripTrailing() + "\n";
  }
}
