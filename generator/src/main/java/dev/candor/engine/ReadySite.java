package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.SiteAssets;
import java.util.List;

/**
 * A site from which any of its files can be made.
 *
 * @param found what reading, linking and the assets' making found
 */
record ReadySite(LinkedSources linked, SiteAssets assets, List<Diagnostic> found) {

  ReadySite {
    found = List.copyOf(found);
  }
}
