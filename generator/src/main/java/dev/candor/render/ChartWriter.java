package dev.candor.render;

import dev.candor.chart.Chart;
import dev.candor.chart.ChartDrawing;
import dev.candor.content.Words;
import dev.candor.message.Messages;
import dev.candor.site.Resolution;
import dev.candor.text.Utf8Builder;
import java.math.BigDecimal;

/** Writes a chart as a figure: its title, the drawing, the figures as a table, its sources. */
final class ChartWriter {

  private final Utf8Builder out;
  private final Messages words;

  ChartWriter(Utf8Builder out, Messages words) {
    this.out = out;
    this.words = words;
  }

  void write(Resolution.Charted charted) {
    Chart chart = charted.chart().named(this::usual);
    out.append("<figure class=\"chart chart-").append(Words.of(chart.type())).append("\">\n");
    out.append("<p class=\"chart-title\">");
    Html.escape(chart.title(), out);
    out.append("</p>\n").append(ChartDrawing.svg(chart, this::range)).append('\n');
    out.append("<details class=\"chart-data\"><summary>");
    Html.escape(words.of("chart.table"), out);
    out.append("</summary>\n");
    table(chart);
    out.append("</details>\n<figcaption>");
    Html.escape(chart.note(), out);
    credits(charted);
    out.append("</figcaption>\n</figure>\n");
  }

  /** The heading of the rows or a column if the author gives none. */
  private String usual(String key) {
    return words.of("chart." + key);
  }

  private String range(String from, String to) {
    return words.of("chart.range", "from", from, "to", to);
  }

  /** A work in a few words: {@code Graham et al., 2017}. */
  private String credit(Resolution.Credit credit) {
    String authors =
        credit.others()
            ? words.of("sources.others", "authors", credit.authors().get(0))
            : words.list(credit.authors());
    return authors + credit.year().map(year -> ", " + year).orElse("");
  }

  private void table(Chart chart) {
    // On a narrow screen it scrolls sideways within its own box, by keyboard too.
    out.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"");
    Html.escape(words.of("chart.figures", "title", chart.title()), out);
    out.append("\"><table><caption class=\"hidden\">");
    Html.escape(chart.title(), out);
    out.append("</caption>\n<thead><tr>");
    cell("th scope=\"col\"", chart.rowsAre());
    for (String column : chart.columns()) {
      cell("th scope=\"col\"", column);
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (Chart.Row row : chart.rows()) {
      out.append("<tr>");
      cell("th scope=\"row\"", row.label());
      for (BigDecimal value : row.values()) {
        cell("td", chart.shown(value));
      }
      out.append("</tr>\n");
    }
    out.append("</tbody></table></div>\n");
  }

  private void cell(String tag, String text) {
    out.append('<').append(tag).append('>');
    Html.escape(text, out);
    out.append("</").append(tag.substring(0, 2)).append('>');
  }

  private void credits(Resolution.Charted charted) {
    String key = charted.credits().size() == 1 ? "chart.source" : "chart.sources";
    String before = " " + words.of(key) + " ";
    for (Resolution.Credit credit : charted.credits()) {
      Html.escape(before, out);
      Html.escape(credit(credit), out);
      out.append("<span class=\"cites\">");
      BodyWriter.citation(credit.number(), credit.key(), words, out);
      out.append("</span>");
      if (credit.strength().isPresent()) {
        String strength = words.of("evidence." + credit.strength().get());
        out.append(' ');
        Html.escape(words.of("chart.evidence", "strength", strength), out);
      }
      before = "; ";
    }
    out.append(charted.credits().isEmpty() ? "" : ".");
  }
}
