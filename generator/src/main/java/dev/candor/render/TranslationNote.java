package dev.candor.render;

import java.util.Optional;

/**
 * What readers learn about a translation.
 *
 * @param how who made it: {@code human}, {@code machine} or {@code machine-reviewed}, or empty
 * @param stale the day it was translated, if its source has changed since
 * @param source the page it is translated from
 * @param language what readers call the language of that page
 */
public record TranslationNote(
    Optional<String> how, Optional<Day> stale, Link source, String language) {}
