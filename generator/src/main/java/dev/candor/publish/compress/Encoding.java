package dev.candor.publish.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import dev.candor.publish.PublishException;
import java.io.IOException;

/** A compression, with the ending that web servers look for. The same bytes on every machine. */
enum Encoding {
  /** As {@link Gzip} makes it. */
  GZIP("gz") {
    @Override
    byte[] compress(byte[] bytes) throws IOException {
      return Gzip.of(bytes);
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
