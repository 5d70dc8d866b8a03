package dev.candor.editorial;

import dev.candor.content.Page;
import dev.candor.content.figure.Figure;
import dev.candor.content.figure.FigureDifference;
import dev.candor.diagnostic.Findings;
import dev.candor.site.LinkedPage;
import dev.candor.site.PageFigures;
import dev.candor.site.Site;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the figures of a translation that its source doesn't have, and those that it lacks,
 * wherever they stand; and those that changed places, if both have the same paragraphs.
 */
final class TwinFigures {

  private final PageFigures own;
  private final PageFigures source;

  private TwinFigures(PageFigures own, PageFigures source) {
    this.own = own;
    this.source = source;
  }

  /** Reports each difference at its figure; at the top of the page if the figure is missing. */
  static void compare(LinkedPage here, LinkedPage there, Site site, Findings findings) {
    PageFigures own = PageFigures.of(site, here);
    PageFigures source = PageFigures.of(site.edition().source().orElse(site), there);
    for (FigureDifference one : new TwinFigures(own, source).differences()) {
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

  private List<FigureDifference> differences() {
    List<FigureDifference> anywhere = FigureDifference.between(own.digits(), source.digits());
    List<Figure> ownWords = new ArrayList<>(own.words());
    List<Figure> sourceWords = new ArrayList<>(source.words());
    own.words().stream().filter(f -> take(f, sourceWords)).forEach(ownWords::remove);
    List<FigureDifference> all = new ArrayList<>();
    for (FigureDifference one : anywhere) {
      Optional<Figure> here = one.here().filter(f -> !take(f, sourceWords));
      Optional<Figure> there = one.there().filter(f -> !take(f, ownWords));
      if (here.isPresent() || there.isPresent()) {
        all.add(new FigureDifference(here, there));
      }
    }
    all.addAll(inWords(ownWords, sourceWords));
    return all.isEmpty() && own.paragraphs().size() == source.paragraphs().size() ? moved() : all;
  }

  /** Takes a figure out of those in words, if one of them is the same number. */
  private static boolean take(Figure figure, List<Figure> words) {
    for (Figure word : words) {
      if (word.value().equals(figure.value())
          && (word.unit().isEmpty() || word.unit().equals(figure.unit()))) {
        return words.remove(word);
      }
    }
    return false;
  }

  /** Doses and lengths of time in words in both texts, of which one says another number. */
  private static List<FigureDifference> inWords(List<Figure> own, List<Figure> source) {
    List<FigureDifference> pairs =
        FigureDifference.between(
            own.stream().filter(Figure::isSafety).toList(),
            source.stream().filter(Figure::isSafety).toList());
    return pairs.stream()
        .filter(pair -> pair.here().isPresent() && pair.there().isPresent())
        .filter(pair -> pair.here().map(Figure::unit).equals(pair.there().map(Figure::unit)))
        .toList();
  }

  /** The figures that stand in another paragraph than in the source. */
  private List<FigureDifference> moved() {
    List<FigureDifference> moved = new ArrayList<>();
    for (int i = 0; i < own.paragraphs().size(); i++) {
      FigureDifference.between(
              own.in(own.paragraphs().get(i)), source.in(source.paragraphs().get(i)))
          .stream()
          .filter(one -> one.here().isPresent() && one.there().isPresent())
          .filter(one -> !one.here().map(Figure::value).equals(one.there().map(Figure::value)))
          .forEach(moved::add);
    }
    return moved;
  }
}
