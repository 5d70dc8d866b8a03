package dev.candor.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.InflaterInputStream;

/**
 * The colour profiles of PNG and WebP files, which say what the numbers of a pixel mean. The
 * platform's reader applies only those of JPEG.
 */
final class Profiles {

  private static final int MOST_BYTES = 4 << 20;
  private static final int ROWS = 64;
  private static final int GREY = 1;
  private static final int RGB = 3;

  private Profiles() {}

  /** The profile in a file; empty if there is none, or an unreadable one, as browsers do it. */
  static Optional<ICC_Profile> of(Kind kind, byte[] file) {
    try {
      Optional<byte[]> bytes =
          switch (kind) {
            case PNG -> Chunks.ofPng(file, "iCCP").map(Profiles::unpacked);
            case WEBP -> Chunks.ofWebp(file, "ICCP");
            default -> Optional.empty();
          };
      return bytes.map(ICC_Profile::getInstance);
    } catch (IllegalArgumentException | CMMException e) {
      return Optional.empty();
    }
  }

  /** A chunk of a PNG file: a name, a zero, the method (always 0), and the compressed profile. */
  private static byte[] unpacked(byte[] chunk) {
    int start = new String(chunk, ISO_8859_1).indexOf('\0') + 2;
    if (start < 2 || start > chunk.length) {
      throw new IllegalArgumentException("a profile without a name");
    }
    byte[] packed = Arrays.copyOfRange(chunk, start, chunk.length);
    try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return in.readNBytes(MOST_BYTES);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /**
   * Changes an image, whose numbers were read as sRGB, to the colours that its profile means.
   *
   * @param grey whether the file has one number for each pixel
   */
  static void apply(ICC_Profile profile, boolean grey, BufferedImage image) {
    int bands = grey ? GREY : RGB;
    if (profile.getNumComponents() != bands) {
      return;
    }
    ICC_Profile[] way = {profile, ICC_Profile.getInstance(ColorSpace.CS_sRGB)};
    try {
      ColorConvertOp conversion = new ColorConvertOp(way, null);
      for (int y = 0; y < image.getHeight(); y += ROWS) {
        convert(conversion, bands, image, y, Math.min(ROWS, image.getHeight() - y));
      }
    } catch (CMMException | IllegalArgumentException e) {
      // A profile that can't be applied is ignored, as by browsers.
    }
  }

  private static void convert(
      ColorConvertOp conversion, int bands, BufferedImage image, int y, int rows) {
    int width = image.getWidth();
    int[] pixels = image.getRGB(0, y, width, rows, null, 0, width);
    byte[] from = new byte[pixels.length * bands];
    for (int i = 0; i < pixels.length; i++) {
      for (int band = 0; band < bands; band++) {
        from[i * bands + band] = (byte) (pixels[i] >> (16 - 8 * band));
      }
    }
    WritableRaster source =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, bands, null);
    source.setDataElements(0, 0, width, rows, from);
    WritableRaster target =
        Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, rows, RGB, null);
    conversion.filter(source, target);
    byte[] to = (byte[]) target.getDataElements(0, 0, width, rows, null);
    for (int i = 0; i < pixels.length; i++) {
      int colour = (to[i * 3] & 0xff) << 16 | (to[i * 3 + 1] & 0xff) << 8 | to[i * 3 + 2] & 0xff;
      pixels[i] = pixels[i] & 0xff000000 | colour;
    }
    image.setRGB(0, y, width, rows, pixels, 0, width);
  }
}
