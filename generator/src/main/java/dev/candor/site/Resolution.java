package dev.candor.site;

import dev.candor.chart.Chart;
import java.util.List;
import java.util.Optional;

/** The resolved meaning of a slot. */
public sealed interface Resolution {

  /** Nothing to resolve. */
  record Plain() implements Resolution {}

  /** The only instance that is needed. */
  Plain PLAIN = new Plain();

  /** A link within the site: an address with its fragment, and the text if the slot has none. */
  record Linked(String href, String text) implements Resolution {}

  /**
   * Not a link: a page that is planned, withheld or unknown, shown as its text; without one, only
   * the id of a withheld page was given, which readers don't see.
   */
  record Unlinked(String text, boolean planned) implements Resolution {}

  /** An image of the site, by its path among the sources: {@code content/images/couple.svg}. */
  record Image(String path) implements Resolution {}

  /** The numbers of cited works among the page's sources, from 1, and their keys. */
  record Cited(List<Integer> numbers, List<String> keys) implements Resolution {
    public Cited {
      numbers = List.copyOf(numbers);
      keys = List.copyOf(keys);
    }
  }

  /** A chart, and the works its figures are from. */
  record Charted(Chart chart, List<Credit> credits) implements Resolution {
    public Charted {
      credits = List.copyOf(credits);
    }
  }

  /**
   * A work that a chart's figures are from.
   *
   * @param authors its authors' family names; the first alone where there are {@code others}
   * @param year the year of publication
   * @param number its number among the page's sources
   * @param strength how strong the evidence is
   */
  record Credit(
      List<String> authors,
      boolean others,
      Optional<String> year,
      int number,
      String key,
      Optional<String> strength) {
    public Credit {
      authors = List.copyOf(authors);
    }
  }

  /** Another page's body; of a page in another language, also which. */
  record Embedded(Target target, LinkedBody body, Optional<String> language)
      implements Resolution {}
}
