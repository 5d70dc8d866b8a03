package dev.candor.output.page;

import dev.candor.content.KindHub;
import dev.candor.render.Card;
import dev.candor.render.Link;
import dev.candor.render.ListPage;
import dev.candor.render.MainView.Choice;
import dev.candor.render.MainView.Group;
import dev.candor.site.LinkedPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Splits a list of pages into pages with a number of entries. */
final class Lists {

  /** How many pages on either side of the current one a pager shows. */
  private static final int AROUND = 3;

  private final String path;
  private final List<LinkedPage> entries;
  private final Function<LinkedPage, String> group;
  private final Map<String, String> summaries;
  private final Cards cards;
  private final int size;

  /**
   * A list at an address; consecutive entries of the same group are shown together, under the
   * sentence that {@code summaries} has for the group.
   */
  Lists(
      String path,
      List<LinkedPage> entries,
      Function<LinkedPage, String> group,
      Map<String, String> summaries,
      Cards cards,
      int size) {
    this.path = path;
    this.entries = List.copyOf(entries);
    this.group = group;
    this.summaries = summaries;
    this.cards = cards;
    this.size = size;
  }

  static Lists plain(String path, List<LinkedPage> entries, Cards cards) {
    return plain(path, entries, cards, KindHub.USUAL_SIZE);
  }

  static Lists plain(String path, List<LinkedPage> entries, Cards cards, int size) {
    return new Lists(path, entries, page -> "", Map.of(), cards, size);
  }

  /** How many pages the list has: at least one. */
  int pages() {
    return Math.max(1, (entries.size() + size - 1) / size);
  }

  /** The address of a page of the list, counted from 1. */
  String address(int page) {
    return page == 1 ? path : path + "page/" + page + "/";
  }

  ListPage page(int number) {
    Map<String, List<Card>> groups = new LinkedHashMap<>();
    for (LinkedPage entry : on(number)) {
      groups.computeIfAbsent(group.apply(entry), g -> new ArrayList<>()).add(cards.of(entry));
    }
    List<Group> shown = new ArrayList<>();
    groups.forEach(
        (title, list) ->
            shown.add(
                new Group(
                    groupId(title), title, summaries.getOrDefault(title, ""), list, List.of())));
    return new ListPage(
        shown,
        entries.size(),
        number,
        pages(),
        number > 1
            ? Optional.of(new Link(address(number - 1), cards.words().of("list.previous")))
            : Optional.empty(),
        number < pages()
            ? Optional.of(new Link(address(number + 1), cards.words().of("list.next")))
            : Optional.empty(),
        pager(number));
  }

  private List<LinkedPage> on(int number) {
    int from = Math.min(entries.size(), (number - 1) * size);
    return entries.subList(from, Math.min(entries.size(), from + size));
  }

  /** The first page, the last, and those around the current one: a small number for any length. */
  private List<Choice> pager(int current) {
    List<Choice> choices = new ArrayList<>();
    if (pages() > 1) {
      for (int n = 1; n <= pages(); n++) {
        if (n == 1 || n == pages() || Math.abs(n - current) <= AROUND) {
          choices.add(new Choice(address(n), String.valueOf(n), 0, n == current));
        }
      }
    }
    return choices;
  }

  /** A link to the place where each group begins, in order. */
  List<Choice> groups() {
    Map<String, String> first = new LinkedHashMap<>();
    Map<String, Integer> counts = new LinkedHashMap<>();
    for (int i = 0; i < entries.size(); i++) {
      String title = group.apply(entries.get(i));
      if (!first.containsKey(title)) {
        first.put(title, address(i / size + 1) + "#" + groupId(title));
      }
      counts.merge(title, 1, Integer::sum);
    }
    List<Choice> choices = new ArrayList<>();
    first.forEach(
        (title, href) ->
            choices.add(new Choice(href, title, counts.getOrDefault(title, 0), false)));
    return choices;
  }

  /** Letters keep their own name; anything else is named by its code points. */
  static String groupId(String title) {
    StringBuilder id = new StringBuilder("list");
    title
        .codePoints()
        .forEach(
            c ->
                id.append(
                    c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c >= '0' && c <= '9'
                        ? "-" + Character.toString(c).toLowerCase(Locale.ROOT)
                        : "-" + Integer.toHexString(c)));
    return id.toString();
  }
}
