package dev.candor.content;

/**
 * How search finds pages of a kind.
 *
 * @param place where their group stands among the results, the lowest first
 * @param prior how much a page counts beside those of other kinds, 1 at most
 * @param title how much a word in the title counts
 */
public record KindSearch(int place, double prior, double title) {

  /** How much a word in a title counts unless somebody says otherwise. */
  public static final double USUAL_TITLE = 12;

  /** Behind the built-in kinds that are there to be read, and before listings and people. */
  static final KindSearch USUAL = new KindSearch(65, 0.9, USUAL_TITLE);
}
