package dev.candor.publish.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import com.jcraft.jzlib.Deflater;
import com.jcraft.jzlib.DeflaterOutputStream;
import com.jcraft.jzlib.JZlib;
import dev.candor.publish.PublishException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32;

/** A compression, with the ending that web servers look for. The same bytes on every machine. */
enum Encoding {
  /** By a pure Java library: the result of the platform's own depends on the system's zlib. */
  GZIP("gz") {
    @Override
    byte[] compress(byte[] bytes) throws IOException {
      ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3 + 64);
      out.write(HEADER);
      Deflater deflater = new Deflater(JZlib.Z_BEST_COMPRESSION, JZlib.MAX_WBITS, true);
      try (DeflaterOutputStream deflating = new DeflaterOutputStream(out, deflater)) {
        deflating.write(bytes);
      }
      CRC32 crc = new CRC32();
      crc.update(bytes);
      ByteBuffer end = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN);
      out.write(end.putInt((int) crc.getValue()).putInt(bytes.length).array());
      return out.toByteArray();
    }
  },

  /** At its slowest level: a page is compressed once and read often. */
  BR("br") {
    @Override
    byte[] compress(byte[] bytes) throws IOException, PublishException {
      if (!Brotli4jLoader.isAvailable()) {
        throw new PublishException(
            "Candor has no Brotli encoder for this machine: remove br from precompress");
      }
      return Encoder.compress(
          bytes, Encoder.Parameters.create(11, BROTLI_WINDOW, Encoder.Mode.TEXT));
    }
  };

  /** A header without name, time or system. */
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};

  /** The largest window that every browser accepts. */
  private static final int BROTLI_WINDOW = 24;

  private final String ending;

  Encoding(String ending) {
    this.ending = ending;
  }

  /** The name in settings and in the header {@code Content-Encoding}. */
  static Encoding named(String word) throws PublishException {
    return switch (word) {
      case "gzip" -> GZIP;
      case "br" -> BR;
      default -> throw new PublishException("precompress: " + word + " must be gzip or br");
    };
  }

  String ending() {
    return ending;
  }

  abstract byte[] compress(byte[] bytes) throws IOException, PublishException;
}
