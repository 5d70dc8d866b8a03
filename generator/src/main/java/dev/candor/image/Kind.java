package dev.candor.image;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import com.luciad.imageio.webp.WebPImageReaderSpi;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** The kinds of bitmap image, recognized by their first bytes and never by file name. */
enum Kind {
  JPEG,
  PNG,
  GIF,
  WEBP;

  static Kind of(byte[] bytes) throws Unfit {
    String head = new String(bytes, 0, Math.min(16, bytes.length), ISO_8859_1);
    if (head.startsWith("\u00ff\u00d8\u00ff")) {
      return JPEG;
    }
    if (head.startsWith("\u0089PNG\r\n\u001a\n")) {
      return PNG;
    }
    if (head.startsWith("GIF87a") || head.startsWith("GIF89a")) {
      return GIF;
    }
    if (head.startsWith("RIFF") && head.startsWith("WEBP", 8)) {
      return WEBP;
    }
    if (bytes.length == 0) {
      throw Unfit.broken("the file is empty");
    }
    throw Unfit.kind(
        "the file is not a JPEG, PNG, GIF or WebP image", "save it as JPEG, PNG or SVG");
  }

  /** The Java platform's own reader, so that other installed software has no effect. */
  ImageReader reader() throws IOException {
    if (this == WEBP) {
      return Encoder.present(() -> new WebPImageReaderSpi().createReaderInstance(null));
    }
    Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName(name());
    while (readers.hasNext()) {
      ImageReader reader = readers.next();
      if ("java.desktop".equals(reader.getClass().getModule().getName())) {
        return reader;
      }
    }
    throw new IllegalStateException("the Java platform reads " + name());
  }
}
