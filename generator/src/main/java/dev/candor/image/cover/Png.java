package dev.candor.image.cover;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * Writes a canvas in at most 256 colours as PNG (W3C, third edition). Doesn't use the platform's
 * writer: its bytes depend on the zlib of the machine.
 */
final class Png {

  private static final int PALETTE = 256;
  private static final int BITS = 8;
  private static final int INDEXED = 3;

  /** No filter is needed: most pixels equal their neighbours. */
  private static final byte NO_FILTER = 0;

  private Png() {}

  static byte[] of(PixelCanvas canvas) {
    List<Integer> palette = palette(canvas.rows());
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.write("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
      chunk(out, "IHDR", header(canvas.width(), canvas.rows().size()));
      chunk(out, "PLTE", colours(palette));
      chunk(out, "IDAT", deflated(canvas.rows(), palette));
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("memory takes whatever is written", e);
    }
  }

  /** The colours, by frequency, then by number; the rarest are dropped if there are too many. */
  private static List<Integer> palette(List<PixelRuns> rows) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (PixelRuns row : rows) {
      for (int i = 0; i < row.count(); i++) {
        counts.merge(row.colour(i), row.length(i), Integer::sum);
      }
    }
    List<Integer> colours = new ArrayList<>(counts.keySet());
    colours.sort(
        Comparator.comparing((Integer c) -> -counts.getOrDefault(c, 0))
            .thenComparing(Comparator.naturalOrder()));
    return colours.subList(0, Math.min(PALETTE, colours.size()));
  }

  private static byte[] deflated(List<PixelRuns> rows, List<Integer> palette) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < palette.size(); i++) {
      places.put(palette.get(i), i);
    }
    Deflated out = new Deflated();
    for (PixelRuns row : rows) {
      out.run(NO_FILTER, 1);
      for (int i = 0; i < row.count(); i++) {
        int place = places.computeIfAbsent(row.colour(i), c -> nearest(c, palette));
        out.run((byte) place, row.length(i));
      }
    }
    return out.finish();
  }

  private static int nearest(int colour, List<Integer> palette) {
    int best = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < palette.size(); i++) {
      int distance = 0;
      for (int shift = 16; shift >= 0; shift -= 8) {
        int d = (colour >> shift & 0xff) - (palette.get(i) >> shift & 0xff);
        distance += d * d;
      }
      if (distance < least) {
        least = distance;
        best = i;
      }
    }
    return best;
  }

  private static byte[] header(int width, int height) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeInt(width);
    out.writeInt(height);
    out.write(new byte[] {BITS, INDEXED, 0, 0, 0});
    return bytes.toByteArray();
  }

  private static byte[] colours(List<Integer> palette) {
    byte[] bytes = new byte[3 * palette.size()];
    int out = 0;
    for (int colour : palette) {
      bytes[out++] = (byte) (colour >> 16);
      bytes[out++] = (byte) (colour >> 8);
      bytes[out++] = (byte) colour;
    }
    return bytes;
  }

  private static void chunk(DataOutputStream out, String type, byte[] content) throws IOException {
    byte[] name = type.getBytes(ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    out.writeInt(content.length);
    out.write(name);
    out.write(content);
    out.writeInt((int) sum.getValue());
  }
}
