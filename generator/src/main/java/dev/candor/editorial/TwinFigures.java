package dev.candor.editorial;

import dev.candor.content.Page;
import dev.candor.content.figure.Figure;
import dev.candor.content.figure.FigureDifference;
import dev.candor.diagnostic.Findings;
import dev.candor.site.LinkedPage;
import dev.candor.site.PageFigures;
import dev.candor.site.Site;
import dev.candor.source.Span;
import java.util.List;

/** Finds the figures of a translation that its source doesn't have, and those that it lacks. */
final class TwinFigures {

  private TwinFigures() {}

  /** Reports each difference at its figure; at the top of the page if the figure is missing. */
  static void compare(LinkedPage here, LinkedPage there, Site site, Findings findings) {
    List<Figure> own = PageFigures.of(site, here);
    List<Figure> source = PageFigures.of(site.edition().source().orElse(site), there);
    for (FigureDifference one : FigureDifference.between(own, source)) {
      Span span =
          one.here().map(f -> Span.of(f.at(), f.end())).orElseGet(() -> here.page().placeOf(""));
      String theirs = one.there().map(f -> shown(there.page(), f)).orElse("none in the source");
      findings.add(
          TwinStandard.TWIN,
          span,
          "the figures differ: " + one.here().map(Figure::text).orElse("none") + " here, " + theirs,
          TwinStandard.REMEDY);
    }
  }

  private static String shown(Page page, Figure figure) {
    int line = page.file().lines().line(figure.at());
    return figure.text() + " in the source, line " + line;
  }
}
