package dev.candor.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Makes damaged copies of files; the same from the same seed. */
final class Mutator {

  private static final List<String> TOKENS =
      List.of(
          "---\n",
          "\n",
          "\n\n",
          "\t",
          "    ",
          "- ",
          ": ",
          "#",
          "# ",
          "'",
          "\"",
          "\\",
          "\"\\0\"",
          "[[",
          "]]",
          "![[",
          "[@",
          "](",
          "![",
          "> ",
          "> [!NOTE]- ",
          "```\n",
          "|---|\n",
          "| ",
          "*",
          "**",
          "~~",
          "<!-- ",
          " -->",
          "[^1]",
          "[^1]: ",
          "<",
          ">",
          "&",
          "&#0;",
          "{",
          "}",
          "{{",
          "*a",
          "&a ",
          "!!str ",
          "null",
          "~",
          "-1",
          "9999999999",
          "1e9",
          "2026-02-30",
          "true",
          "\u0000",
          "\u202e",
          "\u200b",
          "\ufeff",
          "\ud83d\ude00",
          "e\u0301",
          "\u00df",
          "\u0130",
          "https://",
          "javascript:",
          "//",
          "../",
          "%00",
          "mailto:",
          "tel:",
          "x".repeat(300),
          "[".repeat(200),
          "> ".repeat(100),
          "- ".repeat(60),
          "(".repeat(200),
          "url(",
          "\u0661");

  private static final int MOST_CHANGES = 6;
  private static final int HEADER = 64;

  private final Random random;
  private final List<byte[]> seeds;

  Mutator(long seed, List<byte[]> seeds) {
    this.random = new Random(seed);
    this.seeds = List.copyOf(seeds);
  }

  /** The next damaged file. */
  byte[] next() {
    byte[] file = any().clone();
    for (int left = 1 + random.nextInt(MOST_CHANGES); left > 0; left--) {
      file = changed(file);
    }
    return file;
  }

  private byte[] any() {
    return seeds.get(random.nextInt(seeds.size()));
  }

  private byte[] changed(byte[] file) {
    if (file.length == 0) {
      return token();
    }
    // Headers decide most, so they are hit more often.
    int at = random.nextInt(random.nextInt(3) == 0 ? Math.min(HEADER, file.length) : file.length);
    int to = Math.min(file.length, at + 1 + random.nextInt(40));
    return switch (random.nextInt(9)) {
      case 0 -> withByte(file, at, (byte) (file[at] ^ 1 << random.nextInt(8)));
      case 1 -> withByte(file, at, (byte) random.nextInt(256));
      case 2 -> Arrays.copyOf(file, at);
      case 3 -> joined(file, at, new byte[0], to);
      case 4 -> joined(file, at, Arrays.copyOfRange(file, at, to), at);
      case 5 -> spliced(file, at);
      case 6 -> extreme(file, at);
      default -> joined(file, at, token(), random.nextBoolean() ? at : to);
    };
  }

  private byte[] token() {
    return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8);
  }

  private static byte[] withByte(byte[] file, int at, byte value) {
    byte[] other = file.clone();
    other[at] = value;
    return other;
  }

  /** A part of another file in the middle. */
  private byte[] spliced(byte[] file, int at) {
    byte[] other = any();
    if (other.length == 0) {
      return file;
    }
    int from = random.nextInt(other.length);
    int to = Math.min(other.length, from + random.nextInt(400));
    return joined(file, at, Arrays.copyOfRange(other, from, to), at);
  }

  /** The largest or smallest number where a length may be. */
  private byte[] extreme(byte[] file, int at) {
    byte[] other = file.clone();
    byte value = (byte) (random.nextBoolean() ? 0xff : 0);
    Arrays.fill(other, at, Math.min(file.length, at + 1 + random.nextInt(4)), value);
    return other;
  }

  private static byte[] joined(byte[] file, int until, byte[] middle, int from) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file, 0, until);
    out.writeBytes(middle);
    out.write(file, from, file.length - from);
    return out.toByteArray();
  }
}
