package dev.candor.engine.importing;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What to import.
 *
 * @param from files, folders and archives of one old site
 * @param into the content folder; by default that of the site
 * @param media a folder with images, by their names
 * @param only which posts, as a pattern with {@code *} and {@code ?}
 * @param dryRun whether to write nothing
 * @param fetchMedia whether to download images that are not at hand
 * @param baseline whether to add what the pages need to the baseline
 * @param mediaHosts the hosts that images may be downloaded from
 */
public record ImportRequest(
    List<Path> from,
    Optional<Path> into,
    Optional<Path> media,
    Optional<String> only,
    boolean dryRun,
    boolean baseline,
    boolean fetchMedia,
    List<String> mediaHosts) {
  public ImportRequest {
    from = List.copyOf(from);
    mediaHosts = List.copyOf(mediaHosts);
  }
}
