package dev.candor.render;

import java.util.Optional;

/**
 * An image of the content as pages show it.
 *
 * @param srcset the other widths it is available in; none for a drawing
 * @param width in pixels
 * @param height in pixels
 */
public record ImageView(String src, Optional<String> srcset, int width, int height) {

  /**
   * The width of an image in a text, known before the stylesheet is loaded: as wide as a line, or
   * as the screen.
   */
  static final String SIZES = "(min-width: 48em) 44em, 94vw";
}
