package dev.candor.output.search;

import dev.candor.site.LinkedBody;
import java.util.Comparator;
import java.util.List;

/**
 * The search data of one page: the group it is shown in, its address, title and summary, the
 * misconception it corrects (or nothing), its other names, what readers type who need it, and its
 * texts with the weight of their words.
 */
record SearchEntry(
    Group group,
    String href,
    String title,
    String summary,
    String myth,
    List<String> aliases,
    List<String> searchedFor,
    List<Field> fields,
    LinkedBody body) {

  SearchEntry {
    aliases = List.copyOf(aliases);
    searchedFor = List.copyOf(searchedFor);
    fields = List.copyOf(fields);
  }

  /** A text of a page, and the weight of a word in it; a name counts with its small words. */
  record Field(double weight, String text, boolean name) {

    Field(double weight, String text) {
      this(weight, text, false);
    }
  }

  /**
   * A group of results.
   *
   * @param place its position among the others, the lowest first
   * @param title its heading
   * @param prior the weight of its pages relative to those of other groups, 1 at most
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
