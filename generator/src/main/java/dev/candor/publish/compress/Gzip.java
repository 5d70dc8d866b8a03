package dev.candor.publish.compress;

import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.GZIPException;
import com.jcraft.jzlib.JZlib;
import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/**
 * Deflate (RFC 1951) and gzip (RFC 1952) by a library of Java alone, at its slowest level: what the
 * platform's own makes depends on its version and on the system's zlib.
 */
public final class Gzip {

  /** No name, no time, made by an unknown system. */
  private static byte[] header() {
    return new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};
  }

  private Gzip() {}

  /** Bytes deflated, without a header. */
  public static byte[] deflated(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater())) {
      deflating.write(bytes);
    }
    return out.toByteArray();
  }

  /** A file of gzip with these bytes. */
  static byte[] of(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
    try (OutputStream gzip = stream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  /** A stream that writes a file of gzip to another. */
  public static OutputStream stream(OutputStream out) throws IOException {
    out.write(header());
    return new Stream(out);
  }

  private static Deflater deflater() throws GZIPException {
    return new Deflater(JZlib.Z_BEST_COMPRESSION, JZlib.MAX_WBITS, true);
  }

  /** Deflates what is written, and ends with its sum and its length. */
  private static final class Stream extends FilterOutputStream {

    private final OutputStream file;
    private final CRC32 sum = new CRC32();
    private int length;
    private boolean closed;

    Stream(OutputStream file) throws IOException {
      super(new DeflaterOutputStream(file, deflater(), 1 << 13, false));
      this.file = file;
    }

    @Override
    public void write(int one) throws IOException {
      write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int count) throws IOException {
      out.write(bytes, from, count);
      sum.update(bytes, from, count);
      length += count; // modulo 2^32, as the format has it
    }

    @Override
    public void close() throws IOException {
      if (closed) {
        return;
      }
      closed = true;
      out.close();
      ByteBuffer end = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
      file.write(end.putInt((int) sum.getValue()).putInt(length).array());
      file.close();
    }
  }
}
