package dev.candor.site;

import dev.candor.content.KindHub;
import dev.candor.content.Kinds;
import dev.candor.content.Language;
import dev.candor.content.SiteConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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

  /** Those of the other languages that pages are translated into, each with its language. */
  public static Map<String, String> elsewhere(SiteConfig config) {
    Map<String, String> hubs = new LinkedHashMap<>();
    for (Language language : config.languages().others()) {
      if (!language.tag().equals(config.language())) {
        pages(config.kinds().in(language)).forEach(hub -> hubs.put(hub, language.tag()));
      }
    }
    return hubs;
  }
}
