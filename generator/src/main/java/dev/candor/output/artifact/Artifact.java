package dev.candor.output.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.source.SitePath;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One file of the finished site: bytes in memory, or a file on disk that holds them, and never one
 * first and then the other. Its bytes are not copied: code that makes or reads an artifact must not
 * write to them. Two are equal if their paths and their bytes are.
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

  /**
   * The same artifact as a file on disk. The reader gives the bytes of that one file each time, or
   * fails if the file has changed.
   */
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
  public boolean equals(@Nullable Object other) {
    return other == this
        || other instanceof Artifact artifact
            && path.equals(artifact.path)
            && length == artifact.length
            && Arrays.equals(bytes(), artifact.bytes());
  }

  /** Ignores the bytes: paths alone are nearly always different. */
  @Override
  public int hashCode() {
    return 31 * path.hashCode() + length;
  }

  @Override
  public String toString() {
    return path.value();
  }
}
