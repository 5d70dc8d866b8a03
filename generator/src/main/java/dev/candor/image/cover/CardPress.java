package dev.candor.image.cover;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards for social networks: a cover and a few words, 1200 x 630 pixels, as PNG. All cards of
 * a site have the same words, so that a shared link reveals nothing about its page.
 */
public final class CardPress {

  public static final int WIDTH = Cover.WIDTH;
  public static final int HEIGHT = Cover.HEIGHT;

  private static final double LEFT = 80;
  private static final double BASE = 158;
  private static final double SIZE = 88;

  private final String words;
  private final Palette palette;
  private final List<byte[]> fonts;
  private @Nullable Mask drawn;

  public CardPress(String words, Palette palette, List<byte[]> fonts) {
    this.words = words;
    this.palette = palette;
    this.fonts = List.copyOf(fonts);
  }

  /** The card for a cover, as PNG. */
  public byte[] press(Cover cover) {
    PixelCanvas canvas = new PixelCanvas(WIDTH, HEIGHT, palette.paper());
    for (Cover.Part part : cover.parts()) {
      Mask shape = Mask.of(WIDTH, HEIGHT, part.shape()::trace);
      canvas.fill(shape, palette.of(part.tone()), Cover.OPACITY);
    }
    canvas.fill(words(), palette.ink(), 1);
    return Png.of(canvas);
  }

  /** The words, drawn once for all cards. */
  private synchronized Mask words() {
    if (drawn == null) {
      drawn =
          new Lettering(fonts)
              .line(words)
              .map(line -> Mask.of(WIDTH, HEIGHT, outline -> trace(line, outline)))
              // Without the letters a card is still a picture.
              .orElseGet(() -> Mask.of(WIDTH, HEIGHT, outline -> {}));
    }
    return drawn;
  }

  private static void trace(Lettering.Line line, Outline outline) {
    line.trace(
        LEFT, BASE, Math.min(SIZE, (WIDTH - 2 * LEFT) / Math.max(1, line.length())), outline);
  }
}
