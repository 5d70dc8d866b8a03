package dev.candor.importing.listing;

import dev.candor.content.ContentKind;
import dev.candor.content.FieldReader;
import dev.candor.content.Listing.ConfirmedBy;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Suggestion;
import dev.candor.frontmatter.Yaml;
import dev.candor.frontmatter.YamlReader;
import dev.candor.frontmatter.YamlRules;
import dev.candor.importing.listing.ListingMap.MappedColumn;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.table.TableFormat;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads the map of a table. Any text gives a map, along with what is wrong with it. */
public final class ListingMapReader {

  private static final Set<String> OTHERS =
      Set.of(ListingMap.NPI, ListingMap.POSTCODE, ListingMap.BODY);

  private final Map<String, FieldShape> shapes;
  private final Findings findings;

  private ListingMapReader(Map<String, FieldShape> shapes, Findings findings) {
    this.shapes = shapes;
    this.findings = findings;
  }

  /** Reads the map for listings of this kind. */
  public static Outcome<ListingMap> read(SourceFile file, ContentKind<?> kind) {
    Findings findings = new Findings(file);
    Outcome<Yaml> yaml = YamlReader.read(file, Span.of(0, file.text().length()));
    findings.addAll(yaml.found());
    boolean gaps = YamlRules.leaveGaps(yaml.found());
    Yaml.Mapping fields = yaml.value() instanceof Yaml.Mapping map ? map : Yaml.Mapping.EMPTY;
    FieldReader reader = FieldReader.of(fields, gaps, findings);
    ListingMap map = new ListingMapReader(ShapeFields.of(kind), findings).map(reader);
    reader.finish();
    List<Diagnostic> found =
        findings.all().stream().map(ListingMapReader::asFaultOfTheMap).toList();
    return Outcome.of(map, found);
  }

  /** Faults of YAML and of fields are faults of the map. */
  private static Diagnostic asFaultOfTheMap(Diagnostic one) {
    return ImportRules.LISTING_MAP
        .at(one.file(), one.span(), one.message())
        .suggesting(one.suggestion());
  }

  private ListingMap map(FieldReader f) {
    ConfirmedBy by =
        f.choice(
            "by",
            "Who says this: owner, the people listed, or us, who checked.",
            ConfirmedBy.class);
    Optional<LocalDate> on = f.optionalDate("on", "The day they said so, or we checked.");
    Optional<String> onColumn =
        f.optionalText("onColumn", "The heading of the column with the day of each row.");
    Optional<String> separator =
        f.optionalText("separator", "The character between cells; found out if left out.");
    Optional<String> encoding =
        f.optionalText("encoding", "Such as windows-1252; found out if left out.");
    String dates = f.optionalText("dates", "How dates are written: DD/MM/YYYY.").orElse("");
    if (on.isEmpty() && onColumn.isEmpty()) {
      f.fault("on", "the map doesn't say when this was said or checked", "add on: or onColumn:");
    }
    if (!dates.isEmpty() && !DayFormat.of(dates).isUsable()) {
      f.fault("dates", "\"dates\" must name day, month and year", "write them as DD/MM/YYYY");
    }
    List<MappedColumn> columns = new ArrayList<>();
    for (Yaml.Entry entry : f.mapping("columns", "Each heading, with its field.").entries()) {
      column(entry, by, dates).ifPresent(columns::add);
    }
    if (columns.isEmpty()) {
      f.fault("columns", "the map has no columns", "add columns: with each heading");
    }
    Map<String, List<String>> fixed = fixed(f.mapping("fixed", "Values that every row has."));
    TableFormat format =
        new TableFormat(
            separator.map(s -> s.equalsIgnoreCase("tab") ? '\t' : s.charAt(0)), encoding);
    return new ListingMap(by, on, onColumn, format, dates, columns, fixed);
  }

  private Optional<MappedColumn> column(Yaml.Entry entry, ConfirmedBy by, String dates) {
    if (entry.value() instanceof Yaml.Scalar to) {
      return isField(to.text(), to.span())
          ? Optional.of(new MappedColumn(entry.key(), to.text(), "", Map.of(), dates, by))
          : Optional.empty();
    }
    Yaml.Mapping inner = entry.value() instanceof Yaml.Mapping map ? map : Yaml.Mapping.EMPTY;
    FieldReader f = FieldReader.of(inner, false, findings);
    String to = f.text("to", "The field that the column has.");
    String split =
        f.optionalText("split", "What separates the items of a list in a cell.").orElse("");
    String own = f.optionalText("dates", "How its dates are written.").orElse(dates);
    ConfirmedBy teller =
        f.optionalChoice("by", "Who says this: owner or us.", ConfirmedBy.class).orElse(by);
    Map<String, String> values = new HashMap<>();
    for (Yaml.Entry value : f.mapping("values", "The field's value for each.").entries()) {
      String text = value.value() instanceof Yaml.Scalar s && !s.isNull() ? s.text() : "";
      values.put(value.key().strip().toLowerCase(Locale.ROOT), text);
    }
    f.finish();
    Span span = f.places().getOrDefault("to", entry.keySpan());
    return !to.isEmpty() && isField(to, span)
        ? Optional.of(new MappedColumn(entry.key(), to, split, values, own, teller))
        : Optional.empty();
  }

  private Map<String, List<String>> fixed(Yaml.Mapping mapping) {
    Map<String, List<String>> fixed = new LinkedHashMap<>();
    for (Yaml.Entry entry : mapping.entries()) {
      if (isField(entry.key(), entry.keySpan())) {
        fixed.put(entry.key(), texts(entry.value()));
      }
    }
    return fixed;
  }

  private static List<String> texts(Yaml value) {
    if (value instanceof Yaml.Scalar scalar) {
      return scalar.isNull() ? List.of() : List.of(scalar.text());
    }
    return value instanceof Yaml.Sequence list
        ? list.items().stream().flatMap(item -> texts(item).stream()).toList()
        : List.of();
  }

  /** Whether a listing has this field; reports it if not. */
  private boolean isField(String to, Span span) {
    FieldShape shape = shapes.get(FieldPath.plain(to));
    if (OTHERS.contains(to) || shape != null && !shape.isGroup()) {
      return true;
    }
    TreeSet<String> known = new TreeSet<>(OTHERS);
    shapes.values().stream().filter(s -> !s.isGroup()).forEach(s -> known.add(s.path()));
    String guess = Suggestion.didYouMean(to, known);
    String inside =
        known.stream().filter(k -> k.startsWith(to + ".")).findFirst().orElse("the keys of a page");
    findings.add(
        ImportRules.LISTING_MAP,
        span,
        "a listing has no field \"" + to + "\"",
        guess.isEmpty() ? "write one such as " + inside : guess);
    return false;
  }
}
