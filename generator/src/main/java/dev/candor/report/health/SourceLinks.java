package dev.candor.report.health;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Links to lines of the site's sources, by a pattern with {@code {file}} and {@code {line}};
 * without a pattern there are no links.
 */
public record SourceLinks(Optional<String> pattern) {

  /** The address of a spot; empty if it isn't in the sources, such as in a built page. */
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
      throw new IllegalStateException("a path can always be part of an address", e);
    }
  }
}
