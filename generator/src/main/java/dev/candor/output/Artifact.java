package dev.candor.output;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.source.SitePath;

/**
 * One file of the finished site. The bytes are handed over, not copied: whoever makes or reads an
 * artifact must not write to them.
 */
@SuppressWarnings("ArrayRecordComponent") // identity is the path; the bytes are never compared here
public record Artifact(SitePath path, byte[] bytes) {

  @Override
  public int hashCode() {
    return path.hashCode();
  }

  public static Artifact of(SitePath path, byte[] bytes) {
    return new Artifact(path, bytes);
  }

  public static Artifact of(SitePath path, String text) {
    return new Artifact(path, text.getBytes(UTF_8));
  }
}
