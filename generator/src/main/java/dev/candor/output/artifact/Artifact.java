package dev.candor.output.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.source.SitePath;
import java.util.function.Supplier;

/**
 * One file of the finished site. Its bytes are handed over, not copied: whoever makes or reads an
 * artifact must not write to them.
 */
public final class Artifact {

  private final SitePath path;
  private final int length;
  private final Supplier<byte[]> bytes;

  private Artifact(SitePath path, int length, Supplier<byte[]> bytes) {
    this.path = path;
    this.length = length;
    this.bytes = bytes;
  }

  public static Artifact of(SitePath path, byte[] bytes) {
    return new Artifact(path, bytes.length, () -> bytes);
  }

  public static Artifact of(SitePath path, String text) {
    return of(path, text.getBytes(UTF_8));
  }

  /** The same artifact without its bytes, which stand somewhere now and can be read again. */
  public Artifact readBy(Supplier<byte[]> reader) {
    return new Artifact(path, length, reader);
  }

  public SitePath path() {
    return path;
  }

  /** The number of bytes. */
  public int length() {
    return length;
  }

  public byte[] bytes() {
    return bytes.get();
  }

  @Override
  public String toString() {
    return path.value();
  }
}
