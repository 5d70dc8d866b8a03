package dev.candor.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Optional;

/** Looks into the chunks of a PNG or WebP file without decoding any. */
final class Chunks {

  private static final int PNG_START = 8;
  private static final int WEBP_START = 12;
  private static final int WEBP_FLAGS = 20;
  private static final int ANIMATED = 2;

  private Chunks() {}

  /** The content of the first chunk of a type; empty if there is none. */
  static Optional<byte[]> ofPng(byte[] file, String type) {
    ByteBuffer in = ByteBuffer.wrap(file);
    for (long at = PNG_START; at + 12 <= file.length; ) {
      int length = in.getInt((int) at);
      int from = (int) at + 8;
      if (length < 0 || length > file.length - from) {
        return Optional.empty();
      }
      if (new String(file, from - 4, 4, ISO_8859_1).equals(type)) {
        return Optional.of(Arrays.copyOfRange(file, from, from + length));
      }
      at = (long) from + length + 4;
    }
    return Optional.empty();
  }

  /** The same of a WebP file; a chunk that ends too late is ignored. */
  static Optional<byte[]> ofWebp(byte[] file, String type) {
    ByteBuffer in = ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN);
    for (long at = WEBP_START; at + 8 <= file.length; ) {
      int length = in.getInt((int) at + 4);
      int from = (int) at + 8;
      if (length < 0 || length > file.length - from) {
        return Optional.empty();
      }
      if (new String(file, (int) at, 4, ISO_8859_1).equals(type)) {
        return Optional.of(Arrays.copyOfRange(file, from, from + length));
      }
      at = (long) from + length + (length & 1);
    }
    return Optional.empty();
  }

  /** Whether a WebP file's header says that it is an animation. */
  static boolean isAnimatedWebp(byte[] file) {
    return file.length > WEBP_FLAGS
        && new String(file, 12, 4, ISO_8859_1).equals("VP8X")
        && (file[WEBP_FLAGS] & ANIMATED) != 0;
  }
}
