package dev.candor.image.svg;

import dev.candor.diagnostic.Rule;
import java.util.List;

/** The rules for image files. */
public final class ImageRules {

  public static final Rule BROKEN =
      Rule.error("broken-image", "An image file is complete and readable.");
  public static final Rule KIND =
      Rule.error("image-kind", "An image is a still JPEG, PNG, GIF, WebP or SVG.");
  public static final Rule SIZE =
      Rule.error("image-size", "An image has a size, and is no larger than the limit.");
  public static final Rule UNSAFE =
      Rule.error(
          "unsafe-image", "An SVG image contains no scripts, loads nothing and is quick to draw.");

  /** All of them. */
  public static final List<Rule> ALL = List.of(BROKEN, KIND, SIZE, UNSAFE);

  /** What to do about a damaged file of any format. */
  public static final String COPY_AGAIN =
      "copy the original again, or open it in an image program and save it again";

  private ImageRules() {}
}
