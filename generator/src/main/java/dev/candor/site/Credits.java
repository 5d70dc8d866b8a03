package dev.candor.site;

import dev.candor.content.Reference;
import dev.candor.content.Words;
import java.util.List;

/** Names works below a chart: their first authors and the year. */
final class Credits {

  private Credits() {}

  static Resolution.Credit of(Reference work, int number) {
    List<String> names = work.author().stream().map(Reference.Name::family).toList();
    boolean others = names.size() > 2;
    return new Resolution.Credit(
        others ? names.subList(0, 1) : names,
        others,
        work.issued(),
        number,
        work.id(),
        work.strength().map(Words::of));
  }
}
