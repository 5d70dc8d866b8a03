package dev.candor.render;

import dev.candor.chart.Chart;
import dev.candor.chart.ChartDrawing;
import dev.candor.content.Words;
import dev.candor.site.Resolution;
import dev.candor.text.Utf8Builder;
import java.math.BigDecimal;

/** Writes a chart as a figure: its title, the drawing, the figures as a table, its sources. */
final class ChartWriter {

  private final Utf8Builder out;

  ChartWriter(Utf8Builder out) {
    this.out = out;
  }

  void write(Resolution.Charted charted) {
    Chart chart = charted.chart();
    out.append("<figure class=\"chart chart-").append(Words.of(chart.type())).append("\">\n");
    out.append("<p class=\"chart-title\">");
    Html.escape(chart.title(), out);
    out.append("</p>\n").append(ChartDrawing.svg(chart)).append('\n');
    out.append("<details class=\"chart-data\"><summary>The figures as a table</summary>\n");
    table(chart);
    out.append("</details>\n<figcaption>");
    Html.escape(chart.note(), out);
    credits(charted);
    out.append("</figcaption>\n</figure>\n");
  }

  private void table(Chart chart) {
    // On a narrow screen it is moved sideways in a box of its own, by keys too.
    out.append("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"Figures: ");
    Html.escape(chart.title(), out);
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
    String before = charted.credits().size() == 1 ? " Source: " : " Sources: ";
    for (Resolution.Credit credit : charted.credits()) {
      out.append(before);
      Html.escape(credit.words(), out);
      out.append("<span class=\"cites\">");
      BodyWriter.citation(credit.number(), credit.key(), out);
      out.append("</span>");
      credit.strength().ifPresent(s -> out.append(" (").append(s).append(" evidence)"));
      before = "; ";
    }
    out.append(charted.credits().isEmpty() ? "" : ".");
  }
}
