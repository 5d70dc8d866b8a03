package dev.candor.publish;

import dev.candor.source.SitePath;
import java.util.List;

/**
 * What a publish did: how many files it wrote anew, left as they were, and removed; and which files
 * it would have removed, had somebody not changed them by hand since they were made. Those stay,
 * and are no longer Candor's.
 */
public record PublishReport(int written, int unchanged, int removed, List<SitePath> kept) {

  public PublishReport {
    kept = List.copyOf(kept);
  }
}
