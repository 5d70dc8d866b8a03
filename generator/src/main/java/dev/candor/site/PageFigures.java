package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.content.figure.Figure;
import dev.candor.content.figure.FigureReader;
import dev.candor.message.Units;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The figures of what readers see of a page, with their places in its file. */
public final class PageFigures {

  private PageFigures() {}

  /** Those of its title, its summary, its other fields, and its text. */
  public static List<Figure> of(Site site, LinkedPage linked) {
    Units units = site.messages().units();
    Page page = linked.page();
    String text = page.file().text();
    List<String> keys =
        List.of(
            linked.kind().traits().titleKey(),
            linked.kind().traits().summaryKey(),
            "help",
            "myth.statement",
            "myth.fact");
    List<Figure> figures = new ArrayList<>();
    keys.forEach(key -> figures.addAll(FigureReader.in(text, page.placeOf(key), units)));
    Span body = Span.of(Math.min(page.bodyStart(), text.length()), text.length());
    figures.addAll(FigureReader.in(text, body, units));
    return figures;
  }
}
