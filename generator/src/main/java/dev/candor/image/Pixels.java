package dev.candor.image;

import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.util.Arrays;
import net.coobird.thumbnailator.makers.FixedSizeThumbnailMaker;
import net.coobird.thumbnailator.resizers.Resizers;

/** Changes the colour space, orientation and size of whole images. */
final class Pixels {

  private Pixels() {}

  /** The image in sRGB with 8 bits per colour, and with transparency if it has any. */
  static BufferedImage inSrgb(BufferedImage raw) {
    BufferedImage out = blank(raw.getWidth(), raw.getHeight(), raw.getColorModel().hasAlpha());
    if (raw.getColorModel().getColorSpace().getType() == ColorSpace.TYPE_GRAY) {
      copyGrey(raw, out);
    } else {
      Graphics2D graphics = out.createGraphics();
      graphics.drawImage(raw, 0, 0, null);
      graphics.dispose();
    }
    return out;
  }

  private static BufferedImage blank(int width, int height, boolean alpha) {
    return new BufferedImage(
        width, height, alpha ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
  }

  /** Copies greys unchanged: the Java platform sometimes treats them as linear light. */
  private static void copyGrey(BufferedImage raw, BufferedImage out) {
    Raster raster = raw.getRaster();
    boolean alpha = raw.getColorModel().hasAlpha();
    int width = raw.getWidth();
    int most = (1 << raster.getSampleModel().getSampleSize(0)) - 1;
    int[] grey = new int[width];
    int[] opacity = new int[width];
    Arrays.fill(opacity, most);
    int[] row = new int[width];
    for (int y = 0; y < raw.getHeight(); y++) {
      raster.getSamples(0, y, width, 1, 0, grey);
      if (alpha) {
        raster.getSamples(0, y, width, 1, 1, opacity);
      }
      for (int x = 0; x < width; x++) {
        int v = grey[x] * 255 / most;
        row[x] = opacity[x] * 255 / most << 24 | v << 16 | v << 8 | v;
      }
      out.setRGB(0, y, width, 1, row, 0, width);
    }
  }

  /** The image rotated and mirrored according to an Exif orientation (1 to 8). */
  static BufferedImage upright(BufferedImage image, int orientation) {
    if (orientation == 1) {
      return image;
    }
    int width = image.getWidth();
    int height = image.getHeight();
    boolean across = orientation >= 5;
    BufferedImage out =
        blank(across ? height : width, across ? width : height, image.getColorModel().hasAlpha());
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int left = width - 1 - x;
        int down = height - 1 - y;
        switch (orientation) {
          case 2 -> out.setRGB(left, y, row[x]);
          case 3 -> out.setRGB(left, down, row[x]);
          case 4 -> out.setRGB(x, down, row[x]);
          case 5 -> out.setRGB(y, x, row[x]);
          case 6 -> out.setRGB(down, x, row[x]);
          case 7 -> out.setRGB(down, left, row[x]);
          default -> out.setRGB(y, left, row[x]);
        }
      }
    }
    return out;
  }

  /** The image scaled down to a width, with its proportions kept. */
  static BufferedImage scaled(BufferedImage image, int width) {
    if (width == image.getWidth()) {
      return image;
    }
    long height = Math.round((double) image.getHeight() * width / image.getWidth());
    return new FixedSizeThumbnailMaker(width, (int) Math.max(1, height), false)
        .fitWithinDimensions(false)
        .imageType(image.getType())
        .resizer(Resizers.PROGRESSIVE)
        .make(image);
  }
}
