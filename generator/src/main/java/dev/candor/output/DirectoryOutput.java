package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.page.Listings;
import dev.candor.source.SitePath;
import java.util.ArrayList;
import java.util.List;

/** The files from which the directory's page filters its listings in the browser. */
final class DirectoryOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    List<Artifact> files = new ArrayList<>();
    Listings.index(production.site())
        .ifPresent(
            index ->
                index.files().forEach((name, text) -> add(files, index.address() + name, text)));
    return Outcome.of(files);
  }

  private static void add(List<Artifact> files, String address, String text) {
    files.add(Artifact.of(SitePath.of(address.substring(1) + ".json"), text));
  }
}
