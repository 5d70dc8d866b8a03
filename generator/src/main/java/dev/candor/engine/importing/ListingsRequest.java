package dev.candor.engine.importing;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What listings to import.
 *
 * @param from the table, CSV or JSON; without one, only the list of calls is made
 * @param map which column is which field
 * @param into the content folder; the site's own if it is empty
 * @param dryRun whether to write nothing
 * @param baseline whether to add what the listings need to the baseline
 */
public record ListingsRequest(
    Optional<Path> from,
    Optional<Path> map,
    Optional<Path> into,
    boolean dryRun,
    boolean baseline) {}
