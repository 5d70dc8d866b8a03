package dev.candor.site;

import dev.candor.content.Reference;
import dev.candor.content.Words;
import java.util.List;

/** Names works in a few words, for the foot of a chart: {@code Graham et al., 2017}. */
final class Credits {

  private Credits() {}

  static Resolution.Credit of(Reference work, int number) {
    String year = work.issued().map(issued -> ", " + issued).orElse("");
    return new Resolution.Credit(
        authors(work.author()) + year, number, work.id(), work.strength().map(Words::of));
  }

  private static String authors(List<Reference.Name> names) {
    return switch (names.size()) {
      case 0 -> "";
      case 1 -> names.get(0).family();
      case 2 -> names.get(0).family() + " and " + names.get(1).family();
      default -> names.get(0).family() + " et al.";
    };
  }
}
