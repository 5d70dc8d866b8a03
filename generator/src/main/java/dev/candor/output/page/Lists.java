package dev.candor.output.page;

import dev.candor.content.KindHub;
import dev.candor.content.Slug;
import dev.candor.message.Messages;
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
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Splits a list into pages with a number of entries.
 *
 * @param <T> an entry, such as a page of the site
 */
final class Lists<T> {

  /** How many pages on either side of the current one a pager shows. */
  private static final int AROUND = 3;

  private final String path;
  private final List<T> entries;
  private final Function<T, String> group;
  private final BiFunction<Heading, List<T>, Group> shown;
  private final Messages words;
  private final int size;

  /** The title of a group, and the id of its heading. */
  record Heading(String id, String title) {}

  /**
   * A list at an address; consecutive entries of the same group are shown together.
   *
   * @param group the title of the group that an entry belongs to
   * @param shown makes a group of the entries that are on a page
   */
  Lists(
      String path,
      List<T> entries,
      Function<T, String> group,
      BiFunction<Heading, List<T>, Group> shown,
      Messages words,
      int size) {
    this.path = path;
    this.entries = List.copyOf(entries);
    this.group = group;
    this.shown = shown;
    this.words = words;
    this.size = size;
  }

  /** A list of cards, with the sentence that {@code summaries} has for a group under its title. */
  static Lists<LinkedPage> ofCards(
      String path,
      List<LinkedPage> entries,
      Function<LinkedPage, String> group,
      Map<String, String> summaries,
      Cards cards,
      int size) {
    return new Lists<>(
        path,
        entries,
        group,
        (heading, pages) ->
            new Group(
                heading.id(),
                heading.title(),
                summaries.getOrDefault(heading.title(), ""),
                pages.stream().map(cards::of).toList(),
                List.of()),
        cards.words(),
        size);
  }

  static Lists<LinkedPage> plain(String path, List<LinkedPage> entries, Cards cards) {
    return plain(path, entries, cards, KindHub.USUAL_SIZE);
  }

  static Lists<LinkedPage> plain(String path, List<LinkedPage> entries, Cards cards, int size) {
    return ofCards(path, entries, page -> "", Map.of(), cards, size);
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
    Map<String, List<T>> groups = new LinkedHashMap<>();
    for (T entry : on(number)) {
      groups.computeIfAbsent(group.apply(entry), g -> new ArrayList<>()).add(entry);
    }
    List<Group> all = new ArrayList<>();
    groups.forEach((title, list) -> all.add(shown.apply(new Heading(groupId(title), title), list)));
    return new ListPage(
        all,
        entries.size(),
        number,
        pages(),
        number > 1
            ? Optional.of(new Link(address(number - 1), words.of("list.previous")))
            : Optional.empty(),
        number < pages()
            ? Optional.of(new Link(address(number + 1), words.of("list.next")))
            : Optional.empty(),
        pager(number));
  }

  private List<T> on(int number) {
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

  /** Latin words are named by their slug, others by their letters, a single sign by its code. */
  static String groupId(String title) {
    boolean latin =
        title
            .codePoints()
            .filter(Character::isLetter)
            .allMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN);
    if (title.codePointCount(0, title.length()) > 1) {
      return "list-" + (latin ? Slug.of(title) : letters(title));
    }
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

  /** As in the ids of headings, so that a link to a list can be read in any script. */
  private static String letters(String title) {
    String kept = title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-");
    return kept.replaceAll("^-|-$", "");
  }
}
