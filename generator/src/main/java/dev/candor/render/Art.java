package dev.candor.render;

/**
 * The art of a page.
 *
 * @param cover its topic's cover, inlined in the page; empty if it has no topic
 * @param card the absolute address of its card for social networks; empty if it has none
 * @param cardAlt the alternative text of the card
 */
public record Art(Html cover, String card, int cardWidth, int cardHeight, String cardAlt) {

  public static final Art NONE = new Art(Html.EMPTY, "", 0, 0, "");

  @Override
  public int hashCode() {
    return card.hashCode();
  }
}
