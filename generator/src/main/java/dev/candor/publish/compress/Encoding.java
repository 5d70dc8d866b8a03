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

/** A way to compress, by the ending that web servers look for. The same bytes on every machine. */
enum Encoding {
  /** By a library of Java alone: what the platform's own makes depends on the system's zlib. */
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
            "this machine has no Brotli encoder that Candor knows; leave br out of precompress");
      }
      return Encoder.compress(
          bytes, Encoder.Parameters.create(11, BROTLI_WINDOW, Encoder.Mode.TEXT));
    }
  };

  /** No name, no time, made by an unknown system. */
  private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 2, (byte) 0xff};

  /** The largest that every browser takes. */
  private static final int BROTLI_WINDOW = 24;

  private final String ending;

  Encoding(String ending) {
    this.ending = ending;
  }

  /** As settings and the header {@code Content-Encoding} call it. */
  static Encoding named(String word) throws PublishException {
    return switch (word) {
      case "gzip" -> GZIP;
      case "br" -> BR;
      default -> throw new PublishException("precompress: " + word + " is neither gzip nor br");
    };
  }

  String ending() {
    return ending;
  }

  abstract byte[] compress(byte[] bytes) throws IOException, PublishException;
}
