package dev.candor.publish.compress;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import dev.candor.publish.PublishException;
import java.io.IOException;

/** A way to compress, by the ending that web servers look for. The same bytes on every machine. */
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
            "this machine has no Brotli encoder that Candor knows; leave br out of precompress");
      }
      return Encoder.compress(
          bytes, Encoder.Parameters.create(11, BROTLI_WINDOW, Encoder.Mode.TEXT));
    }
  };

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
