package dev.candor.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** Text in UTF-8, well formed; all offsets are of bytes. Two are equal if their bytes are. */
public final class Utf8 {

  public static final Utf8 EMPTY = new Utf8(new byte[0]);

  private final byte[] bytes;

  Utf8(byte[] bytes) {
    this.bytes = bytes;
  }

  /** Text in UTF-8; half a character becomes a question mark. */
  public static Utf8 of(String text) {
    return new Utf8(text.getBytes(UTF_8));
  }

  /** The number of bytes. */
  public int length() {
    return bytes.length;
  }

  /** The whole array, not a copy: callers must not write to it. */
  public byte[] bytes() {
    return bytes;
  }

  public boolean isBlank() {
    return toString().isBlank();
  }

  /** The text between two offsets, which must not be inside of a character. */
  public String slice(int from, int to) {
    return new String(bytes, from, to - from, UTF_8);
  }

  /** The number of bytes of the character that begins with this byte. */
  public static int size(byte first) {
    return first >= 0 ? 1 : (first & 0xe0) == 0xc0 ? 2 : (first & 0xf0) == 0xe0 ? 3 : 4;
  }

  /** The character that begins at an offset, as a code point. */
  public static int codePoint(byte[] utf8, int at) {
    byte first = utf8[at];
    return switch (size(first)) {
      case 1 -> first;
      case 2 -> (first & 0x1f) << 6 | utf8[at + 1] & 0x3f;
      case 3 -> (first & 0x0f) << 12 | (utf8[at + 1] & 0x3f) << 6 | utf8[at + 2] & 0x3f;
      default ->
          (first & 0x07) << 18
              | (utf8[at + 1] & 0x3f) << 12
              | (utf8[at + 2] & 0x3f) << 6
              | utf8[at + 3] & 0x3f;
    };
  }

  /** Where the character that ends at an offset begins. */
  public static int before(byte[] utf8, int at) {
    int start = at - 1;
    while ((utf8[start] & 0xc0) == 0x80) {
      start--;
    }
    return start;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Utf8 text && Arrays.equals(bytes, text.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return new String(bytes, UTF_8);
  }
}
