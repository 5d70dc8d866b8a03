package dev.candor.render;

import java.util.Optional;

/**
 * An image of the content as pages show it: its address, the widths it also comes in ({@code
 * srcset}; none if it is a drawing), and its size in pixels.
 */
public record ImageView(String src, Optional<String> srcset, int width, int height) {

  /**
   * How wide an image in a text is, told before the stylesheet is there: as wide as a line, or as
   * the screen.
   */
  static final String SIZES = "(min-width: 48em) 44em, 94vw";
}
