package dev.candor.site;

import dev.candor.content.KindHub;
import dev.candor.content.Kinds;
import java.util.ArrayList;
import java.util.List;

/** The addresses that a site has independent of its content, given its kinds of page. */
public final class Hubs {

  /** The first page. */
  public static final String HOME = "/";

  /** The page to search from, which lists everything. */
  public static final String SEARCH = "/search/";

  /** The files at the root. */
  public static final List<String> FILES = List.of("/feed.xml", "/feed.json", "/sitemap.xml");

  private Hubs() {}

  /** The pages that list others, the home page first. */
  public static List<String> pages(Kinds kinds) {
    List<String> pages = new ArrayList<>(List.of(HOME));
    kinds.hubs().stream().map(KindHub::path).forEach(pages::add);
    pages.add(SEARCH);
    return pages;
  }
}
