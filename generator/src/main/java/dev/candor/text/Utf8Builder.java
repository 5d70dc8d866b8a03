package dev.candor.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;

/** UTF-8 as it grows; half a character becomes a question mark. One thread. */
public final class Utf8Builder {

  /** The most bytes for a {@code char}: a pair of them has four. */
  public static final int MOST_A_CHAR = 3;

  /** From this length on, encoding a whole text is faster than character by character. */
  private static final int LONG = 64;

  private byte[] bytes;
  private int size;

  public Utf8Builder(int room) {
    this(new byte[room]);
  }

  /** A builder that writes into a given array as long as it is large enough. */
  public Utf8Builder(byte[] room) {
    this.bytes = room;
  }

  /** The number of bytes. */
  public int length() {
    return size;
  }

  /** Sets the number of bytes: down to forget some, or up to where {@link #room} was filled. */
  public void setLength(int length) {
    size = length;
  }

  /**
   * The bytes so far, with room for more after them; a caller that fills it must call {@link
   * #setLength} before anything else is done.
   */
  public byte[] room(int more) {
    int most = size + more;
    if (most > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(most, 2 * bytes.length));
    }
    return bytes;
  }

  public boolean endsWith(char ascii) {
    return size > 0 && bytes[size - 1] == ascii;
  }

  public boolean endsWith(String text) {
    byte[] end = text.getBytes(UTF_8);
    return size >= end.length && Arrays.equals(bytes, size - end.length, size, end, 0, end.length);
  }

  public Utf8Builder append(String text) {
    int count = text.length();
    if (count >= LONG) {
      return append(text.getBytes(UTF_8));
    }
    byte[] to = room(count);
    int at = size;
    for (int i = 0; i < count; i++) {
      char c = text.charAt(i);
      if (c >= 128) {
        size = at;
        return append(text.substring(i).getBytes(UTF_8));
      }
      to[at++] = (byte) c;
    }
    size = at;
    return this;
  }

  public Utf8Builder append(char[] text, int from, int count) {
    byte[] out = room(MOST_A_CHAR * count);
    int at = size;
    int to = from + count;
    for (int i = from; i < to; i++) {
      char c = text[i];
      if (c < 128) {
        out[at++] = (byte) c;
      } else {
        at = encode(text, i, to, out, at);
        i += isPair(text, i, to) ? 1 : 0;
      }
    }
    size = at;
    return this;
  }

  /** Whether the character that begins at an offset has two {@code char}s. */
  public static boolean isPair(char[] text, int at, int end) {
    return at + 1 < end && Character.isSurrogatePair(text[at], text[at + 1]);
  }

  /** Writes the character, of one or two {@code char}s, that begins at an offset; the new end. */
  public static int encode(char[] text, int at, int end, byte[] out, int size) {
    char c = text[at];
    int to = size;
    if (c < 0x80) {
      out[to++] = (byte) c;
    } else if (c < 0x800) {
      out[to++] = (byte) (0xc0 | c >> 6);
      out[to++] = (byte) (0x80 | c & 0x3f);
    } else if (!Character.isSurrogate(c)) {
      out[to++] = (byte) (0xe0 | c >> 12);
      out[to++] = (byte) (0x80 | c >> 6 & 0x3f);
      out[to++] = (byte) (0x80 | c & 0x3f);
    } else if (isPair(text, at, end)) {
      int point = Character.toCodePoint(c, text[at + 1]);
      out[to++] = (byte) (0xf0 | point >> 18);
      out[to++] = (byte) (0x80 | point >> 12 & 0x3f);
      out[to++] = (byte) (0x80 | point >> 6 & 0x3f);
      out[to++] = (byte) (0x80 | point & 0x3f);
    } else {
      out[to++] = '?';
    }
    return to;
  }

  public Utf8Builder append(char c) {
    if (c >= 128) {
      return append(String.valueOf(c));
    }
    room(1)[size++] = (byte) c;
    return this;
  }

  public Utf8Builder append(int number) {
    return append(Integer.toString(number));
  }

  public Utf8Builder append(Utf8 text) {
    return append(text.bytes());
  }

  public Utf8Builder append(Utf8 text, int from, int to) {
    return append(text.bytes(), from, to);
  }

  private Utf8Builder append(byte[] utf8) {
    return append(utf8, 0, utf8.length);
  }

  /** Appends a part of text in UTF-8, which must not begin or end inside of a character. */
  public Utf8Builder append(byte[] utf8, int from, int to) {
    System.arraycopy(utf8, from, room(to - from), size, to - from);
    size += to - from;
    return this;
  }

  /** All that was written, copied. */
  public Utf8 toUtf8() {
    return new Utf8(toBytes());
  }

  /** All that was written, copied. */
  public byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }
}
