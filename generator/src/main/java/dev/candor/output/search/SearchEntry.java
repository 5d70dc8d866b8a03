package dev.candor.output.search;

import dev.candor.site.LinkedBody;
import java.util.Comparator;
import java.util.List;

/**
 * What search knows of one page: the group it is shown in, its address, title and summary, the
 * misconception it clears up (or nothing), and its texts with what a word in them weighs.
 */
record SearchEntry(
    Group group,
    String href,
    String title,
    String summary,
    String myth,
    List<Field> fields,
    LinkedBody body) {

  SearchEntry {
    fields = List.copyOf(fields);
  }

  /** A text of a page, and how much a word in it tells of the page. */
  record Field(double weight, String text) {}

  /**
   * A group of results.
   *
   * @param place where it stands among the others, the lowest first
   * @param title its heading
   * @param prior how much a page of it counts beside those of others, 1 at most
   */
  record Group(int place, String title, double prior) implements Comparable<Group> {

    private static final Comparator<Group> ORDER =
        Comparator.comparingInt(Group::place).thenComparing(Group::title);

    @Override
    public int compareTo(Group other) {
      return ORDER.compare(this, other);
    }
  }
}
