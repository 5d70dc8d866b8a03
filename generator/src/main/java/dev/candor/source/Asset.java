package dev.candor.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A file that is not text, such as an image: its path from the root, and its bytes as they are,
 * which must not be changed. Two are equal if their paths and their bytes are.
 */
@SuppressWarnings("ArrayRecordComponent") // compared by content below
public record Asset(String path, byte[] bytes) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Asset asset
        && path.equals(asset.path)
        && Arrays.equals(bytes, asset.bytes);
  }

  /** Cheap: paths alone are nearly always different. */
  @Override
  public int hashCode() {
    return 31 * path.hashCode() + bytes.length;
  }

  @Override
  public String toString() {
    return path;
  }
}
