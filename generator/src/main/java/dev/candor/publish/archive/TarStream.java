package dev.candor.publish.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;

/**
 * Writes a tar of plain files, without anything about this machine. The format is POSIX ustar, with
 * a pax header before each file whose path is long or not ASCII.
 */
final class TarStream implements AutoCloseable {

  private static final int BLOCK = 512;
  private static final int NAME = 100;

  private final OutputStream out;
  private final long seconds;

  TarStream(OutputStream out, Instant dated) {
    this.out = out;
    this.seconds = Math.max(0, dated.getEpochSecond());
  }

  void add(String path, byte[] bytes) throws IOException {
    byte[] name = path.getBytes(UTF_8);
    if (name.length > NAME || name.length != path.length()) {
      byte[] record = record("path", path);
      entry("pax-header".getBytes(US_ASCII), 'x', record);
      name = "long-name".getBytes(US_ASCII);
    }
    entry(name, '0', bytes);
  }

  /** A record of a pax header: its length, including the digits of that, then key and value. */
  private static byte[] record(String key, String value) {
    byte[] rest = (" " + key + "=" + value + "\n").getBytes(UTF_8);
    int length = rest.length + 1;
    while (Integer.toString(length).length() + rest.length > length) {
      length++;
    }
    byte[] digits = Integer.toString(length).getBytes(US_ASCII);
    byte[] record = new byte[length];
    System.arraycopy(digits, 0, record, 0, digits.length);
    System.arraycopy(rest, 0, record, digits.length, rest.length);
    return record;
  }

  private void entry(byte[] name, char type, byte[] bytes) throws IOException {
    byte[] header = new byte[BLOCK];
    System.arraycopy(name, 0, header, 0, name.length);
    octal(header, 100, 8, 0644);
    octal(header, 108, 8, 0);
    octal(header, 116, 8, 0);
    octal(header, 124, 12, bytes.length);
    octal(header, 136, 12, seconds);
    header[156] = (byte) type;
    System.arraycopy("ustar\00000".getBytes(US_ASCII), 0, header, 257, 8);
    // The checksum is computed as if its own field held spaces.
    Arrays.fill(header, 148, 156, (byte) ' ');
    int sum = 0;
    for (byte b : header) {
      sum += b & 0xff;
    }
    octal(header, 148, 7, sum);
    out.write(header);
    out.write(bytes);
    out.write(new byte[(BLOCK - bytes.length % BLOCK) % BLOCK]);
  }

  private static void octal(byte[] header, int at, int length, long value) {
    String digits = String.format(Locale.ROOT, "%0" + (length - 1) + "o", value);
    System.arraycopy(digits.getBytes(US_ASCII), 0, header, at, length - 1);
    header[at + length - 1] = 0;
  }

  /** Two empty blocks end a tar. */
  @Override
  public void close() throws IOException {
    out.write(new byte[2 * BLOCK]);
    out.close();
  }
}
