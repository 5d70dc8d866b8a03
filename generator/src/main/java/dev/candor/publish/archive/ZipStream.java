package dev.candor.publish.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.compress.Gzip;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Writes a zip of plain files (PKWARE's APPNOTE 6.3), without anything of the machine it is made
 * on: names in UTF-8, one date, mode 0644, and a compression that is the same everywhere. With many
 * files or bytes it becomes a zip64.
 */
@SuppressWarnings("ByteBufferBackingArray") // all are allocated here, from offset 0
final class ZipStream implements AutoCloseable {

  private static final int VERSION = 20;
  private static final int VERSION_64 = 45;

  /** By a Unix, so that the mode counts. */
  private static final int MADE_BY = 3 << 8;

  private static final int UTF_8_NAMES = 1 << 11;
  private static final int DEFLATED = 8;
  private static final int MODE = 0100644 << 16;
  private static final long MOST_32 = 0xffffffffL;
  private static final int MOST_16 = 0xffff;

  private final OutputStream out;
  private final int date;
  private final List<byte[]> directory = new ArrayList<>();
  private long written;

  ZipStream(OutputStream out, Instant dated) {
    this.out = out;
    this.date = dosDate(LocalDateTime.ofInstant(dated, ZoneOffset.UTC));
  }

  /** Two seconds are the least it knows, and 1980 the first year. */
  private static int dosDate(LocalDateTime time) {
    if (time.getYear() < 1980) {
      return 1 << 21 | 1 << 16;
    }
    return time.getYear() - 1980 << 25
        | time.getMonthValue() << 21
        | time.getDayOfMonth() << 16
        | time.getHour() << 11
        | time.getMinute() << 5
        | time.getSecond() >> 1;
  }

  void add(String path, byte[] bytes) throws IOException {
    byte[] name = path.getBytes(UTF_8);
    byte[] packed = Gzip.deflated(bytes);
    CRC32 sum = new CRC32();
    sum.update(bytes);
    ByteBuffer common = little(26);
    common.putShort((short) VERSION).putShort((short) UTF_8_NAMES).putShort((short) DEFLATED);
    common.putInt(date).putInt((int) sum.getValue()).putInt(packed.length).putInt(bytes.length);
    common.putShort((short) name.length).putShort((short) 0);
    directory.add(entry(name, common.array()));
    write(little(4).putInt(0x04034b50).array());
    write(common.array());
    write(name);
    write(packed);
  }

  /** What the directory at the end says of a file that begins here. */
  private byte[] entry(byte[] name, byte[] common) {
    boolean far = written >= MOST_32;
    ByteBuffer extra = little(far ? 12 : 0);
    if (far) {
      extra.putShort((short) 1).putShort((short) 8).putLong(written);
    }
    ByteBuffer entry = little(46 + name.length + extra.capacity());
    entry.putInt(0x02014b50).putShort((short) (MADE_BY | (far ? VERSION_64 : VERSION)));
    entry.put(common, 0, common.length - 2).putShort((short) extra.capacity());
    entry.putShort((short) 0).putShort((short) 0).putShort((short) 0).putInt(MODE);
    entry.putInt((int) Math.min(written, MOST_32));
    return entry.put(name).put(extra.array()).array();
  }

  private static ByteBuffer little(int length) {
    return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void write(byte[] bytes) throws IOException {
    out.write(bytes);
    written += bytes.length;
  }

  @Override
  public void close() throws IOException {
    long start = written;
    for (byte[] entry : directory) {
      write(entry);
    }
    long length = written - start;
    int count = directory.size();
    if (count >= MOST_16 || start >= MOST_32 || length >= MOST_32) {
      endOf64(start, length);
    }
    ByteBuffer end = little(22).putInt(0x06054b50).putInt(0);
    end.putShort((short) Math.min(count, MOST_16)).putShort((short) Math.min(count, MOST_16));
    end.putInt((int) Math.min(length, MOST_32)).putInt((int) Math.min(start, MOST_32));
    write(end.array());
    out.close();
  }

  private void endOf64(long start, long length) throws IOException {
    long at = written;
    ByteBuffer end = little(56).putInt(0x06064b50).putLong(44);
    end.putShort((short) (MADE_BY | VERSION_64)).putShort((short) VERSION_64).putInt(0).putInt(0);
    end.putLong(directory.size()).putLong(directory.size()).putLong(length).putLong(start);
    write(end.array());
    write(little(20).putInt(0x07064b50).putInt(0).putLong(at).putInt(1).array());
  }
}
