package dev.candor.image;

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

  /** All of them. */
  public static final List<Rule> ALL = List.of(BROKEN, KIND, SIZE);

  private ImageRules() {}
}
