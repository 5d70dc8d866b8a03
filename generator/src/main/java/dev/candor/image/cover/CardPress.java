package dev.candor.image.cover;

import dev.candor.image.Cache;
import dev.candor.source.Hash;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards for social networks: a cover and a few words, 1200 x 630 pixels, as PNG. The same
 * words stand on all of a site's cards, so that a shared link gives nothing away.
 */
public final class CardPress {

  public static final int WIDTH = Cover.WIDTH;
  public static final int HEIGHT = Cover.HEIGHT;

  /** Changes whenever a card would look different though it is made of the same. */
  private static final String VERSION = "card, fontbox 3.0.8, form 3";

  private static final double LEFT = 80;
  private static final double BASE = 158;
  private static final double SIZE = 88;

  private final String words;
  private final Palette palette;
  private final List<byte[]> fonts;
  private final String fontHashes;
  private final Cache cache;
  private @Nullable Mask drawn;

  public CardPress(String words, Palette palette, List<byte[]> fonts, Cache cache) {
    this.words = words;
    this.palette = palette;
    this.fonts = List.copyOf(fonts);
    this.fontHashes = fonts.stream().map(Hash::of).collect(Collectors.joining("\n"));
    this.cache = cache;
  }

  /** The card with a cover, as PNG. */
  public byte[] press(Cover cover) {
    StringBuilder key = new StringBuilder(VERSION).append('\n').append(words).append('\n');
    key.append(palette).append('\n').append(cover);
    key.append('\n').append(fontHashes);
    Optional<byte[]> kept = cache.get(key.toString());
    if (kept.isPresent()) {
      return kept.get();
    }
    byte[] png = draw(cover);
    cache.put(key.toString(), png);
    return png;
  }

  private byte[] draw(Cover cover) {
    Canvas canvas = new Canvas(WIDTH, HEIGHT, palette.paper());
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
