package dev.candor.publish;

import dev.candor.source.SitePath;
import java.util.List;

/**
 * What a publish did, in numbers of files.
 *
 * @param kept files that are no longer part of the site, but were changed by hand: they are kept,
 *     and Candor will not change them any more
 */
public record PublishReport(int written, int unchanged, int removed, List<SitePath> kept) {

  public PublishReport {
    kept = List.copyOf(kept);
  }

  /** The report of a publish right after this one, of the same files. */
  public PublishReport again() {
    return new PublishReport(0, written + unchanged, 0, List.of());
  }
}
