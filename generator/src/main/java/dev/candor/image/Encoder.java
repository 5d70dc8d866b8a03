package dev.candor.image;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import com.luciad.imageio.webp.internal.NativeLoader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes images as WebP without metadata. */
final class Encoder {

  private static final float QUALITY = 0.78f;

  /** Everything except the image that the bytes depend on; part of every cache key. */
  static final String VERSION = "webp-imageio 0.11.0, thumbnailator 0.4.21, quality 78, form 2";

  private Encoder() {}

  /** Something that needs the native library. */
  interface Native<T> {
    T get() throws IOException;
  }

  static <T> T present(Native<T> work) throws IOException {
    try {
      NativeLoader.initialize(); // check first: later the library would print a stack trace
    } catch (LinkageError | RuntimeException e) {
      throw new NoEncoderException(e);
    }
    return work.get();
  }

  static byte[] lossy(BufferedImage image) {
    return encoded(image, CompressionType.Lossy);
  }

  /**
   * Drawings and screenshots (most PNG and GIF files) are encoded losslessly if that is smaller.
   */
  static byte[] smallest(BufferedImage image) {
    byte[] exact = encoded(image, CompressionType.Lossless);
    byte[] close = encoded(image, CompressionType.Lossy);
    return exact.length <= close.length ? exact : close;
  }

  private static byte[] encoded(BufferedImage image, CompressionType type) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      present(
          () -> {
            WebPWriteParam options = new WebPWriteParam(Locale.ROOT);
            options.setCompressionType(type);
            if (type == CompressionType.Lossy) {
              options.setCompressionQuality(QUALITY);
            }
            ImageWriter writer = new WebPImageWriterSpi().createWriterInstance(null);
            try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
              writer.setOutput(out);
              writer.write(null, new IIOImage(image, null, null), options);
            } finally {
              writer.dispose();
            }
            return type;
          });
    } catch (IOException e) {
      throw new UncheckedIOException(e); // writes only to memory
    }
    return bytes.toByteArray();
  }
}
