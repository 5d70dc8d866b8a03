package dev.candor.report.health;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Where a file of the site's sources can be opened at a line: a pattern with {@code {file}} and
 * {@code {line}} in it; without one there are no links.
 */
public record SourceLinks(Optional<String> pattern) {

  /** The address of a spot; empty for what is no source, such as a page that was built. */
  Optional<String> to(Spot spot) {
    boolean source =
        spot.file().startsWith("content/")
            || spot.file().startsWith("site/")
            || spot.file().startsWith("themes/");
    return pattern
        .filter(p -> source)
        .map(
            p ->
                p.replace("{file}", encoded(spot.file()))
                    .replace("{line}", String.valueOf(spot.line())));
  }

  private static String encoded(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is always one part of an address", e);
    }
  }
}
