package dev.candor.image.cover;

import java.util.Arrays;

/**
 * Compresses runs of bytes to a zlib stream (RFC 1950) of one block with fixed Huffman codes (RFC
 * 1951, 3.2.6). A run costs a few bits for each 258 bytes and no search, while a general compressor
 * would search at every byte.
 *
 * <p>Written here for reproducible bytes, not for speed: the output of {@code java.util.zip}
 * depends on the zlib that a Java was built with, and a card's address depends on its bytes.
 */
final class Deflated {

  private static final int LONGEST = 258;
  private static final int SHORTEST = 3;

  /** The shortest length for each code from 257 on, and how many extra bits follow it. */
  private static final int[] LENGTHS = {
    3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131,
    163, 195, 227, 258
  };

  private static final int[] EXTRA = {
    0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0
  };

  private static final int FIRST_LENGTH = 257;
  private static final int END_OF_BLOCK = 256;
  private static final int ADLER = 65521;

  private byte[] bytes = new byte[1 << 14];
  private int size;
  private long bits;
  private int held;
  private long low = 1;
  private long high;

  Deflated() {
    put(0x78, 8); // deflate with a window of 32 KB,
    put(0x01, 8); // made by a quick compressor
    put(1, 1); // the last block,
    put(1, 2); // with the fixed codes
  }

  /** Adds the same byte several times. */
  void run(byte value, int times) {
    long v = value & 0xff;
    // The sums of RFC 1950, 8.2, for all of the run at once.
    high = (high + times * low + v * times * (times + 1) / 2) % ADLER;
    low = (low + v * times) % ADLER;
    symbol((int) v);
    int left = times - 1;
    while (left >= SHORTEST) {
      int length = Math.min(LONGEST, left);
      repeat(length);
      left -= length;
    }
    for (; left > 0; left--) {
      symbol((int) v);
    }
  }

  /** Ends the stream and returns it. */
  byte[] finish() {
    symbol(END_OF_BLOCK);
    put(0, -held & 7);
    long sum = high << 16 | low;
    for (int shift = 24; shift >= 0; shift -= 8) {
      put(sum >> shift & 0xff, 8);
    }
    return Arrays.copyOf(bytes, size);
  }

  /** Repeats the previous byte. */
  private void repeat(int length) {
    int code = LENGTHS.length - 1;
    while (LENGTHS[code] > length) {
      code--;
    }
    symbol(FIRST_LENGTH + code);
    put(length - LENGTHS[code], EXTRA[code]);
    put(0, 5); // the distance 1
  }

  private void symbol(int symbol) {
    if (symbol < 144) {
      code(0b00110000 + symbol, 8);
    } else if (symbol < END_OF_BLOCK) {
      code(0b110010000 + symbol - 144, 9);
    } else if (symbol < 280) {
      code(symbol - END_OF_BLOCK, 7);
    } else {
      code(0b11000000 + symbol - 280, 8);
    }
  }

  /** Writes a code, highest bit first; everything else is written lowest bit first. */
  private void code(int code, int length) {
    put(Integer.reverse(code) >>> Integer.SIZE - length, length);
  }

  private void put(long value, int length) {
    bits |= value << held;
    held += length;
    while (held >= 8) {
      if (size == bytes.length) {
        bytes = Arrays.copyOf(bytes, 2 * size);
      }
      bytes[size++] = (byte) bits;
      bits >>>= 8;
      held -= 8;
    }
  }
}
