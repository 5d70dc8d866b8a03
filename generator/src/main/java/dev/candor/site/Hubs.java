package dev.candor.site;

import java.util.List;

/** The addresses that every site has, whatever its content. */
public final class Hubs {

  /** The pages that list others, the home page first. */
  public static final List<String> PAGES =
      List.of(
          "/",
          "/articles/",
          "/vignettes/",
          "/faqs/",
          "/misconceptions/",
          "/glossary/",
          "/topics/",
          "/people/",
          "/therapists/",
          "/search/");

  /** The files at the root. */
  public static final List<String> FILES = List.of("/feed.xml", "/feed.json", "/sitemap.xml");

  private Hubs() {}

  static boolean contains(String address) {
    return PAGES.contains(address) || FILES.contains(address);
  }
}
