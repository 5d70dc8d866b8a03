package dev.candor.output;

import java.util.List;

/** The kinds of artifact a site is made of. */
public final class Outputs {

  public static final List<Output> ALL =
      List.of(
          new PagesOutput(),
          new AssetsOutput(),
          new VcardOutput(),
          new SearchOutput(),
          new DirectoryOutput(),
          new AtomOutput(),
          new JsonFeedOutput(),
          new SitemapOutput(),
          new RobotsOutput(),
          new IndexNowOutput(),
          new HeadersOutput(),
          new SecurityTextOutput());

  /** Those that a site has once for each of its languages; the others are shared. */
  static final List<Output> OF_EACH_LANGUAGE =
      List.of(
          new PagesOutput(),
          new VcardOutput(),
          new SearchOutput(),
          new DirectoryOutput(),
          new AtomOutput(),
          new JsonFeedOutput(),
          new SitemapOutput());

  private Outputs() {}
}
