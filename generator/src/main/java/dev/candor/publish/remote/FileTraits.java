package dev.candor.publish.remote;

import dev.candor.output.artifact.MediaTypes;
import dev.candor.output.headers.Keeping;
import java.util.Optional;

/** The headers that a file is served with, where the store keeps them. */
public record FileTraits(String mediaType, String cacheControl, Optional<String> contentEncoding) {

  /** For files that only publishers read. */
  public static final FileTraits RECORD =
      new FileTraits("text/plain; charset=utf-8", "no-store", Optional.empty());

  /** The traits of a file of the site, which follow from its path within the site. */
  public static FileTraits of(String sitePath) {
    return new FileTraits(
        MediaTypes.of(sitePath), Keeping.cacheControlOf(sitePath), Optional.empty());
  }

  /** The same file, compressed: {@code gzip} or {@code br}. */
  public FileTraits encoded(String encoding) {
    return new FileTraits(mediaType, cacheControl, Optional.of(encoding));
  }
}
