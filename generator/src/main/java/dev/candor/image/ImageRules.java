package dev.candor.image;

import dev.candor.diagnostic.Rule;
import java.util.List;

/** The rules that image files are held to. */
public final class ImageRules {

  public static final Rule BROKEN =
      Rule.error("broken-image", "An image is whole: all of it can be read.");
  public static final Rule KIND =
      Rule.error("image-kind", "An image is a still JPEG, PNG, GIF, WebP or SVG.");
  public static final Rule SIZE =
      Rule.error("image-size", "An image says how large it is, and is not larger than any use.");

  /** All of them. */
  public static final List<Rule> ALL = List.of(BROKEN, KIND, SIZE);

  private ImageRules() {}
}
