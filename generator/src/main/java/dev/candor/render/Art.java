package dev.candor.render;

/**
 * The art of a page: its topic's cover to stand in the page (empty if it has no topic), and the
 * absolute address, size and alternative text of its card for social networks (the address is empty
 * if it has none).
 */
public record Art(Html cover, String card, int cardWidth, int cardHeight, String cardAlt) {

  public static final Art NONE = new Art(Html.EMPTY, "", 0, 0, "");

  @Override
  public int hashCode() {
    return card.hashCode();
  }
}
