package dev.candor.image.cover;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
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
 * Writes a picture of at most 256 colours as PNG. Not by the platform: its compression is that of
 * whichever zlib the machine has, and two of those give different bytes.
 */
final class Png {

  private static final int PALETTE = 256;
  private static final int BITS = 8;
  private static final int INDEXED = 3;

  /** Larger than at level 9 by a fifth, some 13 KB a card, but made in a fraction of the time. */
  private static final int LEVEL = 4;

  private Png() {}

  static byte[] of(int[] pixels, int width) {
    List<Integer> palette = palette(pixels);
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.write("\u0089PNG\r\n\u001a\n".getBytes(ISO_8859_1));
      chunk(out, "IHDR", header(width, pixels.length / width));
      chunk(out, "PLTE", colours(palette));
      chunk(out, "IDAT", deflated(rows(pixels, width, palette)));
      chunk(out, "IEND", new byte[0]);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("memory takes whatever is written", e);
    }
  }

  /** The colours by how often they occur, then by number; rare ones fall off the end. */
  private static List<Integer> palette(int[] pixels) {
    Map<Integer, Integer> counts = new HashMap<>();
    int run = 0;
    for (int i = 0; i < pixels.length; i++) {
      run++;
      if (i + 1 == pixels.length || pixels[i + 1] != pixels[i]) {
        counts.merge(pixels[i], run, Integer::sum);
        run = 0;
      }
    }
    List<Integer> colours = new ArrayList<>(counts.keySet());
    colours.sort(
        Comparator.comparing((Integer c) -> -counts.getOrDefault(c, 0))
            .thenComparing(Comparator.naturalOrder()));
    return colours.subList(0, Math.min(PALETTE, colours.size()));
  }

  private static byte[] rows(int[] pixels, int width, List<Integer> palette) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < palette.size(); i++) {
      places.put(palette.get(i), i);
    }
    byte[] rows = new byte[pixels.length + pixels.length / width];
    int out = 0;
    byte place = 0;
    for (int i = 0; i < pixels.length; i++) {
      if (i % width == 0) {
        rows[out++] = 0; // no filter: most pixels equal their neighbours
      }
      if (i == 0 || pixels[i] != pixels[i - 1]) {
        place = (byte) (int) places.computeIfAbsent(pixels[i], c -> nearest(c, palette));
      }
      rows[out++] = place;
    }
    return rows;
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

  private static byte[] deflated(byte[] rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(bytes, new Deflater(LEVEL))) {
      out.write(rows, 0, rows.length);
    }
    return bytes.toByteArray();
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
