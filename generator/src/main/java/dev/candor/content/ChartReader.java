package dev.candor.content;

import dev.candor.chart.Chart;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.frontmatter.Characters;
import dev.candor.frontmatter.Yaml;
import dev.candor.frontmatter.YamlReader;
import dev.candor.frontmatter.YamlRules;
import dev.candor.markdown.Body;
import dev.candor.markdown.Slot;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the charts of a page: the fields inside the fence, and whether the figures make sense. */
final class ChartReader {

  private static final BigDecimal LEAST_WHOLE = BigDecimal.valueOf(99);
  private static final BigDecimal MOST_WHOLE = BigDecimal.valueOf(101);

  private final FieldReader fields;
  private final Span start;
  private final Findings findings;

  private ChartReader(FieldReader fields, Span start, Findings findings) {
    this.fields = fields;
    this.start = start;
    this.findings = findings;
  }

  /** The charts of a body, in order; faulty ones are reported and left out. */
  static List<PlacedChart> all(SourceFile file, Body body, Findings findings) {
    List<PlacedChart> charts = new ArrayList<>();
    for (Slot slot : body.slots()) {
      if (slot instanceof Slot.Chart) {
        charts.add(read(file, slot.span(), findings));
      }
    }
    return charts;
  }

  private static PlacedChart read(SourceFile file, Span inside, Findings findings) {
    Outcome<Yaml> yaml = YamlReader.read(file, inside);
    for (Diagnostic d : yaml.found()) {
      // The characters of the body were checked before.
      if (!d.rule().equals(Characters.CONTROL) && !d.rule().equals(Characters.DIRECTION)) {
        findings.addAll(List.of(d));
      }
    }
    Span start = Span.of(inside.start(), inside.start());
    Yaml.Mapping mapping = new Yaml.Mapping(List.of(), start);
    if (yaml.value() instanceof Yaml.Mapping written) {
      mapping = written;
    } else if (!(yaml.value() instanceof Yaml.Scalar empty && empty.isNull())) {
      findings.add(
          PageRules.CHART,
          yaml.value().span(),
          "a chart must be a group of fields",
          "write them as title: ..., type: bar, and so on");
      return new PlacedChart(nothing(), inside);
    }
    boolean gaps = YamlRules.leaveGaps(yaml.found());
    FieldReader fields = FieldReader.of(mapping, gaps, findings);
    Chart chart = new ChartReader(fields, start, findings).read();
    fields.finish();
    return new PlacedChart(chart, fields.places().getOrDefault("source", inside));
  }

  private static Chart nothing() {
    return new Chart(Chart.Type.BAR, "", "", "", List.of(), "", "", List.of(), List.of());
  }

  private Chart read() {
    Chart.Type type = fields.choice("type", "How it is drawn.", Chart.Type.class);
    String title = fields.text("title", "The chart's title: what the figures describe.");
    String alt = fields.text("alt", "What the chart shows, for readers who can't see it.");
    String unit =
        fields.optionalText("unit", "The unit shown after each number, such as %.").orElse("");
    List<String> sources =
        fields.someTexts("source", "The work the figures are from.", Form.CITATION);
    String note = fields.text("note", "The sample: who was asked, where and when.");
    String rowsAre = fields.optionalText("rows", "The heading of the lines of data.").orElse("");
    List<String> named = fields.texts("columns", "What the numbers of a line are.");
    int before = findings.all().size();
    Map<String, List<BigDecimal>> data = fields.figures("data", "Lines of label: number.");
    boolean written = fields.places().containsKey("data");
    if (written && data.isEmpty() && findings.all().size() == before) {
      fault("data", "a chart without figures shows nothing", "write lines such as Women: 34");
    }
    List<String> columns = named;
    if (named.isEmpty()) {
      columns = type == Chart.Type.INTERVAL ? List.of("estimate", "from", "to") : List.of("value");
    }
    checkSize(type, columns.size(), data.size());
    return new Chart(
        type,
        title,
        alt,
        unit,
        sources.stream().map(s -> s.substring(1)).toList(),
        note,
        rowsAre,
        named,
        rows(type, unit, columns, data));
  }

  private void checkSize(Chart.Type type, int columns, int rows) {
    if (columns > Chart.MOST_COLUMNS || rows > Chart.MOST_ROWS) {
      fault(
          columns > Chart.MOST_COLUMNS ? "columns" : "data",
          "a chart can have 24 lines of 6 numbers at most, to be readable on a phone",
          "split it into several charts");
    }
    if (type == Chart.Type.INTERVAL && columns != 3) {
      fault(
          "columns",
          "an interval has three columns: the estimate, from, to",
          "write three columns");
    } else if (type == Chart.Type.STACKED && columns < 2) {
      fault(
          "columns", "a chart of parts needs two or more columns", "name them: columns: [yes, no]");
    }
  }

  private List<Chart.Row> rows(
      Chart.Type type, String unit, List<String> columns, Map<String, List<BigDecimal>> data) {
    List<Chart.Row> rows = new ArrayList<>();
    for (Map.Entry<String, List<BigDecimal>> row : data.entrySet()) {
      List<BigDecimal> numbers = row.getValue();
      String label = row.getKey();
      if (numbers.size() != columns.size()) {
        String names = String.join(", ", columns);
        fault(
            "data." + label,
            "\"" + label + "\" has " + count(numbers.size()) + ", the columns are " + names,
            "write one number for each column");
      } else if (type == Chart.Type.INTERVAL && !isInOrder(numbers)) {
        fault(
            "data." + label,
            "the estimate must lie between the other two",
            "write [0.5, 0.3, 0.7]");
      } else if (type == Chart.Type.STACKED && !isWhole(unit, numbers)) {
        fault(
            "data." + label,
            "the parts of \"" + label + "\" don't add up to a whole",
            unit.equals("%") ? "write numbers that add up to 100" : "write numbers above 0");
      } else {
        rows.add(new Chart.Row(label, numbers));
      }
    }
    return rows;
  }

  private static String count(int numbers) {
    return numbers == 1 ? "1 number" : numbers + " numbers";
  }

  private static boolean isInOrder(List<BigDecimal> numbers) {
    return numbers.size() == 3
        && numbers.get(1).compareTo(numbers.get(0)) <= 0
        && numbers.get(0).compareTo(numbers.get(2)) <= 0;
  }

  /** No part is negative; percentages add up to a hundred, give or take rounding. */
  private static boolean isWhole(String unit, List<BigDecimal> parts) {
    BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    boolean hundred = sum.compareTo(LEAST_WHOLE) >= 0 && sum.compareTo(MOST_WHOLE) <= 0;
    return parts.stream().allMatch(part -> part.signum() >= 0)
        && sum.signum() > 0
        && (hundred || !unit.equals("%"));
  }

  private void fault(String key, String message, String remedy) {
    Span place = fields.places().getOrDefault(key, start);
    findings.add(PageRules.CHART, place, message, remedy);
  }
}
