package dev.candor.image;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** Decodes a file to pixels, upright and in sRGB; checks the header before decoding any pixel. */
final class Decoder {

  /** A little more than the largest phone photos have; takes 200 MB of memory. */
  static final int MOST_PIXELS = 50_000_000;

  private static final int LONGEST_SIDE = 16_000;
  private static final int CMYK = 4;

  private Decoder() {}

  static BufferedImage decode(byte[] bytes) throws Unfit {
    Kind kind = Kind.of(bytes);
    Exif exif = Exif.of(kind, bytes);
    if (exif.components() == CMYK) {
      throw Unfit.kind("the image uses print colours (CMYK)", "save it with RGB colours");
    }
    requireStill(kind == Kind.WEBP && Chunks.isAnimatedWebp(bytes));
    requireStill(kind == Kind.PNG && Chunks.ofPng(bytes, "acTL").isPresent());
    try {
      return read(kind, bytes, exif.orientation());
    } catch (EOFException e) {
      throw Unfit.broken("it ends too early");
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      if (e.getCause() instanceof OutOfMemoryError memory) {
        throw memory; // the PNG reader wraps it
      }
      throw Unfit.broken("it can't be read as " + kind);
    } catch (NegativeArraySizeException | NullPointerException | IllegalStateException e) {
      // The readers throw these for malicious headers.
      throw Unfit.broken("it can't be read as " + kind);
    }
  }

  private static void requireStill(boolean moving) throws Unfit {
    if (moving) {
      throw Unfit.kind("the image is an animation", "save one frame of it as PNG");
    }
  }

  private static BufferedImage read(Kind kind, byte[] bytes, int orientation)
      throws IOException, Unfit {
    ImageReader reader = kind.reader();
    AtomicBoolean damaged = new AtomicBoolean();
    try (MemoryCacheImageInputStream in =
        new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      reader.setInput(in, false, true);
      // A reader fills missing parts with grey and only warns.
      reader.addIIOReadWarningListener((source, warning) -> damaged.set(true));
      requireSize(reader.getWidth(0), reader.getHeight(0));
      requireStill(kind == Kind.GIF && reader.getNumImages(true) > 1);
      BufferedImage raw = reader.read(0);
      if (damaged.get()) {
        throw Unfit.broken("part of it is missing");
      }
      boolean grey = raw.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY;
      BufferedImage image = Pixels.inSrgb(raw);
      Profiles.of(kind, bytes).ifPresent(profile -> Profiles.apply(profile, grey, image));
      return Pixels.upright(image, orientation);
    } finally {
      reader.dispose();
    }
  }

  private static void requireSize(int width, int height) throws Unfit {
    if (width < 1 || height < 1) {
      throw Unfit.broken("it has no size");
    }
    if ((long) width * height > MOST_PIXELS || Math.max(width, height) > LONGEST_SIDE) {
      throw Unfit.size(
          "the image claims to have "
              + width
              + " x "
              + height
              + " pixels; "
              + MOST_PIXELS / 1_000_000
              + " million and "
              + LONGEST_SIDE
              + " a side are the limit",
          "scale it down to a width of 3200 pixels");
    }
  }
}
