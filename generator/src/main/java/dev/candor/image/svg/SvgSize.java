package dev.candor.image.svg;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The size that a drawing declares, in pixels. */
record SvgSize(int width, int height) {

  /** The size that browsers use for a drawing that declares none. */
  static final SvgSize UNDECLARED = new SvgSize(300, 150);

  private static final Pattern PIXELS = Pattern.compile("\\s*([0-9]*\\.?[0-9]+)(?:px)?\\s*");
  private static final Pattern BOX =
      Pattern.compile("[\\s,]*[^\\s,]+[\\s,]+[^\\s,]+[\\s,]+([0-9.]+)[\\s,]+([0-9.]+)[\\s,]*");
  private static final double MOST = 100_000;

  /** Its width and height, or else those of its view box. */
  static Optional<SvgSize> of(SvgNode.Element root) {
    return of(
            number(PIXELS, root.attributes().get("width"), 1),
            number(PIXELS, root.attributes().get("height"), 1))
        .or(
            () -> {
              String box = root.attributes().get("viewBox");
              return of(number(BOX, box, 1), number(BOX, box, 2));
            });
  }

  private static Optional<SvgSize> of(Optional<Double> width, Optional<Double> height) {
    return width.isPresent() && height.isPresent()
        ? Optional.of(new SvgSize(whole(width.get()), whole(height.get())))
        : Optional.empty();
  }

  private static Optional<Double> number(Pattern pattern, @Nullable String text, int group) {
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    try {
      double value = Double.parseDouble(matcher.group(group));
      return value > 0 && value <= MOST ? Optional.of(value) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static int whole(double size) {
    return (int) Math.max(1, Math.round(size));
  }
}
