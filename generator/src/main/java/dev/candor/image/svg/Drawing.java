package dev.candor.image.svg;

/**
 * An SVG image that is safe to publish.
 *
 * @param width its width in pixels, as the file declares it
 * @param height its height in pixels
 * @param text the whole file, written anew
 */
public record Drawing(int width, int height, String text) {

  static final String DARK_MODE = "@media (prefers-color-scheme:dark)";

  /** Whether the drawing has colours of its own for dark mode. */
  public boolean hasDarkMode() {
    return text.contains(DARK_MODE);
  }
}
