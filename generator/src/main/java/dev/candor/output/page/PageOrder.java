package dev.candor.output.page;

import dev.candor.content.HubOrder;
import dev.candor.message.Alphabet;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.Comparator;
import java.util.List;

/** The orders of lists of pages, with titles in the order of the site's language. */
final class PageOrder {

  private final Alphabet alphabet;

  /** By title, without regard to case and accents: the same order on every machine. */
  private final Comparator<LinkedPage> byTitle;

  private PageOrder(Alphabet alphabet) {
    this.alphabet = alphabet;
    this.byTitle =
        Comparator.comparing((LinkedPage p) -> alphabet.key(p.title()))
            .thenComparing(LinkedPage::permalink);
  }

  static PageOrder of(Site site) {
    return new PageOrder(site.messages().alphabet());
  }

  private record Titled(String key, LinkedPage page) {}

  /** By title, for long lists: each key is made once, not at each comparison. */
  List<LinkedPage> byTitle(List<LinkedPage> pages) {
    return pages.stream()
        .map(page -> new Titled(alphabet.key(page.title()), page))
        .sorted(
            Comparator.comparing(Titled::key).thenComparing(titled -> titled.page().permalink()))
        .map(Titled::page)
        .toList();
  }

  /** By the day they last changed; pages without one come last. */
  Comparator<LinkedPage> newestFirst() {
    return Comparator.comparingLong((LinkedPage p) -> p.target().day())
        .reversed()
        .thenComparing(byTitle);
  }

  /** By the rank that each page declares. */
  Comparator<LinkedPage> byRank() {
    return Comparator.comparing((LinkedPage p) -> p.page().content().rank()).thenComparing(byTitle);
  }

  List<LinkedPage> of(List<LinkedPage> pages, HubOrder order) {
    return switch (order) {
      case TITLE -> byTitle(pages);
      case NEWEST -> pages.stream().sorted(newestFirst()).toList();
      case RANK -> pages.stream().sorted(byRank()).toList();
    };
  }

  /** The letter that a page is listed under. */
  String letter(LinkedPage page) {
    return alphabet.heading(page.title());
  }
}
