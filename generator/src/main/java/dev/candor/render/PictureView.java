package dev.candor.render;

import java.util.Optional;

/**
 * A picture on a page.
 *
 * @param src its address
 * @param alt its alternative text
 * @param width in pixels
 * @param height in pixels
 * @param srcset the other widths it is available in, as the attribute {@code srcset} lists them
 * @param sizes how wide it is shown, as the attribute {@code sizes} says it
 */
public record PictureView(
    String src,
    String alt,
    String caption,
    Optional<Integer> width,
    Optional<Integer> height,
    Optional<String> srcset,
    String sizes) {

  /** A picture in one width. */
  public PictureView(
      String src, String alt, String caption, Optional<Integer> width, Optional<Integer> height) {
    this(src, alt, caption, width, height, Optional.empty(), ImageView.SIZES);
  }

  public static PictureView of(ImageView image, String alt, String caption) {
    return new PictureView(
        image.src(),
        alt,
        caption,
        Optional.of(image.width()),
        Optional.of(image.height()),
        image.srcset(),
        ImageView.SIZES);
  }
}
