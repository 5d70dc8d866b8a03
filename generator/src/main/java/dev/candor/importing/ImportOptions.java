package dev.candor.importing;

import java.time.ZoneId;
import java.util.Optional;

/**
 * How to import.
 *
 * @param only which posts, as a pattern such as {@code *couple*} for their ids, addresses and
 *     titles
 * @param dryRun whether to write nothing
 * @param online where to get images that are not at hand
 */
public record ImportOptions(
    Optional<String> only, boolean dryRun, ZoneId zone, OnlineImages online) {}
