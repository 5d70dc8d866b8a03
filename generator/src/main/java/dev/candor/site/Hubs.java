package dev.candor.site;

import dev.candor.content.KindHub;
import dev.candor.content.Kinds;
import java.util.ArrayList;
import java.util.List;

/** The addresses that a site has independent of its content, given its kinds of page. */
public final class Hubs {

  private static final List<String> FILES = List.of("feed.xml", "feed.json", "sitemap.xml");

  private Hubs() {}

  /** The first page. */
  public static String home(Kinds kinds) {
    return kinds.root();
  }

  /** The page to search from, which lists everything. */
  public static String search(Kinds kinds) {
    return kinds.root() + "search/";
  }

  /** The files beside the first page. */
  static List<String> files(Kinds kinds) {
    return FILES.stream().map(file -> kinds.root() + file).toList();
  }

  /** The pages that list others, the home page first. */
  public static List<String> pages(Kinds kinds) {
    List<String> pages = new ArrayList<>(List.of(home(kinds)));
    kinds.hubs().stream().map(KindHub::path).forEach(pages::add);
    pages.add(search(kinds));
    return pages;
  }
}
