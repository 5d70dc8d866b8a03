package dev.candor.content.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;

/**
 * A figure of a translation that isn't in its source, one of the source that isn't in the
 * translation, or one of each that stand for one another.
 */
public record FigureDifference(Optional<Figure> here, Optional<Figure> there) {

  /** How the figures of a translation differ from those of its source, wherever they stand. */
  public static List<FigureDifference> between(List<Figure> here, List<Figure> there) {
    List<Figure> ours = new ArrayList<>(here);
    List<Figure> theirs = new ArrayList<>(there);
    List<FigureDifference> differences = new ArrayList<>();
    match(ours, theirs, Figure::equalTo);
    match(ours, theirs, Figure::agreesWith);
    differences.addAll(match(ours, theirs, (a, b) -> a.value().equals(b.value())));
    if (ours.size() == theirs.size()) {
      differences.addAll(match(ours, theirs, (a, b) -> true));
    }
    ours.forEach(f -> differences.add(new FigureDifference(Optional.of(f), Optional.empty())));
    theirs.forEach(f -> differences.add(new FigureDifference(Optional.empty(), Optional.of(f))));
    return differences;
  }

  /** Takes pairs out of both lists, in their order. */
  private static List<FigureDifference> match(
      List<Figure> ours, List<Figure> theirs, BiPredicate<Figure, Figure> pair) {
    List<FigureDifference> pairs = new ArrayList<>();
    for (Figure own : List.copyOf(ours)) {
      Optional<Figure> other = theirs.stream().filter(f -> pair.test(own, f)).findFirst();
      other.ifPresent(
          found -> {
            ours.remove(own);
            theirs.remove(found);
            pairs.add(new FigureDifference(Optional.of(own), other));
          });
    }
    return pairs;
  }
}
