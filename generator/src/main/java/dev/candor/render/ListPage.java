package dev.candor.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list.
 *
 * @param total how many entries the whole list has
 * @param page the number of this page, from 1
 * @param all links to the list's pages
 */
public record ListPage(
    List<MainView.Group> groups,
    int total,
    int page,
    int pages,
    Optional<Link> previous,
    Optional<Link> next,
    List<MainView.Choice> all) {
  public ListPage {
    groups = List.copyOf(groups);
    all = List.copyOf(all);
  }

  /** The same page with a group before the others, which isn't counted. */
  public ListPage after(MainView.Group group) {
    List<MainView.Group> more = new ArrayList<>();
    more.add(group);
    more.addAll(groups);
    return new ListPage(more, total, page, pages, previous, next, all);
  }

  /** The same page with a group after the others, which isn't counted. */
  public ListPage followedBy(MainView.Group group) {
    List<MainView.Group> more = new ArrayList<>(groups);
    more.add(group);
    return new ListPage(more, total, page, pages, previous, next, all);
  }
}
