package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.SiteAssets;
import java.util.List;

/**
 * A linked site with its assets, from which any file can be made.
 *
 * @param found the findings of reading, linking and making assets
 */
record ReadySite(LinkedSources linked, SiteAssets assets, List<Diagnostic> found) {

  ReadySite {
    found = List.copyOf(found);
  }
}
