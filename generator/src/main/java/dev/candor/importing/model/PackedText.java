package dev.candor.importing.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** A text that takes little memory while it waits: ten thousand posts may be held at once. */
public final class PackedText {

  private static final int SHORT = 200;

  private final byte[] bytes;
  private final boolean packed;

  private PackedText(byte[] bytes, boolean packed) {
    this.bytes = bytes;
    this.packed = packed;
  }

  public static PackedText of(String text) {
    byte[] plain = text.getBytes(UTF_8);
    if (plain.length < SHORT) {
      return new PackedText(plain, false);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 3);
    Deflater fast = new Deflater(Deflater.BEST_SPEED);
    try (DeflaterOutputStream deflate = new DeflaterOutputStream(out, fast)) {
      deflate.write(plain);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      fast.end();
    }
    return new PackedText(out.toByteArray(), true);
  }

  public String text() {
    if (!packed) {
      return new String(bytes, UTF_8);
    }
    try (InflaterInputStream in =
        new InflaterInputStream(new java.io.ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
