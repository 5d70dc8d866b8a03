package dev.candor.content;

/**
 * How search finds pages of a kind.
 *
 * @param place the position of their group among the results, the lowest first
 * @param prior the weight of a page relative to those of other kinds, 1 at most
 * @param title the weight of a word in the title
 */
public record KindSearch(int place, double prior, double title) {

  /** The default weight of a word in a title. */
  public static final double USUAL_TITLE = 12;

  /** After the built-in kinds of reading pages, and before listings and people. */
  static final KindSearch USUAL = new KindSearch(65, 0.9, USUAL_TITLE);
}
