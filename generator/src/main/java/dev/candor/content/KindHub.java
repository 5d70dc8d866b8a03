package dev.candor.content;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A page that lists the pages of a kind, or some of them.
 *
 * @param name the name of its template and of its messages
 * @param folder where it is: {@code articles} is {@code /articles/}
 * @param order the order of its entries
 * @param grouping how its entries are grouped under headings
 * @param size how many entries each of its pages has
 * @param which the pages that it lists
 * @param home its section on the home page, if it has one
 */
public record KindHub(
    String name,
    String folder,
    HubOrder order,
    HubGrouping grouping,
    int size,
    Predicate<Content> which,
    Optional<Home> home) {

  /** The default number of entries on a page of a list. */
  public static final int USUAL_SIZE = 50;

  /** Every page of the kind. */
  public static final Predicate<Content> ALL = content -> true;

  /**
   * The section of a hub on the home page.
   *
   * @param place its position among the others, the lowest first
   * @param order the order in which its pages are taken
   * @param afterTasks whether it is also shown if the site's settings list tasks
   * @param which the pages that may be shown
   */
  public record Home(int place, HubOrder order, boolean afterTasks, Predicate<Content> which) {}

  /** A hub of all pages, at an address that is also its name. */
  public static KindHub of(String name, HubOrder order) {
    return new KindHub(name, name, order, HubGrouping.NONE, USUAL_SIZE, ALL, Optional.empty());
  }

  /** Its address. */
  public String path() {
    return "/" + folder + "/";
  }

  /** The same, in another folder. */
  KindHub in(String other) {
    return new KindHub(name, other, order, grouping, size, which, home);
  }

  /** The same, under headings. */
  public KindHub by(HubGrouping headings) {
    return new KindHub(name, folder, order, headings, size, which, home);
  }

  /** The same, with so many entries on a page. */
  KindHub with(int entries) {
    return new KindHub(name, folder, order, grouping, entries, which, home);
  }

  /** The same, of some pages only. */
  public KindHub only(Predicate<Content> some) {
    return new KindHub(name, folder, order, grouping, size, some, home);
  }

  /** The same, with a part on the home page. */
  public KindHub at(Home part) {
    return new KindHub(name, folder, order, grouping, size, which, Optional.of(part));
  }
}
