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
 * Finds the figures of a translation that its source doesn't have in the same place, and those that
 * it lacks there. The same place is the same field or paragraph; or the same section, if it has
 * more or fewer paragraphs; or the whole text, if it has more or fewer sections.
 */
final class TwinFigures {

  private final PageFigures own;
  private final PageFigures source;
  private final List<FigureDifference> found = new ArrayList<>();
  private final List<FigureDifference> moved = new ArrayList<>();

  /** The figures that have no match in their own place. */
  private final List<Figure> ownLeft = new ArrayList<>();

  private final List<Figure> sourceLeft = new ArrayList<>();
  private final List<Figure> ownWordsLeft = new ArrayList<>();
  private final List<Figure> sourceWordsLeft = new ArrayList<>();

  private TwinFigures(PageFigures own, PageFigures source) {
    this.own = own;
    this.source = source;
  }

  /** Reports each difference at its figure; at the top of the page if the figure is missing. */
  static void compare(LinkedPage here, LinkedPage there, Site site, Findings findings) {
    PageFigures own = PageFigures.of(site, here);
    PageFigures source = PageFigures.of(site.edition().source().orElse(site), there);
    TwinFigures twins = new TwinFigures(own, source);
    twins.compare();
    for (FigureDifference one : twins.found) {
      String theirs = one.there().map(f -> shown(there.page(), f)).orElse("none in the source");
      findings.add(
          TwinStandard.TWIN,
          place(here.page(), one.here()),
          "the figures differ: " + one.here().map(Figure::text).orElse("none") + " here, " + theirs,
          TwinStandard.REMEDY);
    }
    for (FigureDifference one : twins.moved) {
      findings.add(
          TwinStandard.TWIN,
          place(here.page(), one.here()),
          "a figure stands elsewhere in the source: "
              + one.here().map(Figure::text).orElse("")
              + " here, "
              + one.there().map(f -> shown(there.page(), f)).orElse(""),
          "put it where the source has it");
    }
  }

  private static Span place(Page page, Optional<Figure> figure) {
    return figure.map(f -> Span.of(f.at(), f.end())).orElseGet(() -> page.placeOf(""));
  }

  private static String shown(Page page, Figure figure) {
    int line = page.file().lines().line(figure.at());
    return figure.text() + " in the source, line " + line;
  }

  private void compare() {
    for (int i = 0; i < own.fields().size(); i++) {
      compare(List.of(own.fields().get(i)), List.of(source.fields().get(i)));
    }
    List<List<Span>> ours = own.sections();
    List<List<Span>> theirs = source.sections();
    if (ours.size() != theirs.size()) {
      compare(
          ours.stream().flatMap(List::stream).toList(),
          theirs.stream().flatMap(List::stream).toList());
    } else {
      for (int i = 0; i < ours.size(); i++) {
        compareSections(ours.get(i), theirs.get(i));
      }
    }
    elsewhere();
  }

  private void compareSections(List<Span> ours, List<Span> theirs) {
    if (ours.size() != theirs.size()) {
      compare(ours, theirs);
      return;
    }
    for (int i = 0; i < ours.size(); i++) {
      compare(List.of(ours.get(i)), List.of(theirs.get(i)));
    }
  }

  /** Compares the figures of one place. */
  private void compare(List<Span> ours, List<Span> theirs) {
    List<Figure> ownWords = new ArrayList<>(PageFigures.in(ours, own.words()));
    List<Figure> sourceWords = new ArrayList<>(PageFigures.in(theirs, source.words()));
    for (Figure word : List.copyOf(ownWords)) {
      if (take(word, sourceWords)) {
        ownWords.remove(word);
      }
    }
    List<FigureDifference> digits =
        FigureDifference.between(
            PageFigures.in(ours, own.digits()), PageFigures.in(theirs, source.digits()));
    for (FigureDifference one : digits) {
      Optional<Figure> here = one.here().filter(f -> !take(f, sourceWords));
      Optional<Figure> there = one.there().filter(f -> !take(f, ownWords));
      if (here.isPresent() && there.isPresent()) {
        found.add(one);
      } else {
        here.ifPresent(ownLeft::add);
        there.ifPresent(sourceLeft::add);
      }
    }
    List<FigureDifference> words = inWords(ownWords, sourceWords);
    found.addAll(words);
    words.forEach(one -> one.here().ifPresent(ownWords::remove));
    words.forEach(one -> one.there().ifPresent(sourceWords::remove));
    ownWordsLeft.addAll(ownWords);
    sourceWordsLeft.addAll(sourceWords);
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

  /** Tells figures that stand in another place from those that the other text lacks. */
  private void elsewhere() {
    ownLeft.removeIf(figure -> take(figure, sourceWordsLeft));
    sourceLeft.removeIf(figure -> take(figure, ownWordsLeft));
    for (Figure figure : List.copyOf(ownLeft)) {
      Optional<Figure> same = sourceLeft.stream().filter(figure::agreesWith).findFirst();
      same.ifPresent(
          there -> {
            moved.add(new FigureDifference(Optional.of(figure), same));
            ownLeft.remove(figure);
            sourceLeft.remove(there);
          });
    }
    found.addAll(FigureDifference.between(ownLeft, sourceLeft));
  }
}
