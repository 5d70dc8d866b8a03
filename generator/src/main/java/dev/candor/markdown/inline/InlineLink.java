package dev.candor.markdown.inline;

import java.util.Optional;

/**
 * The destination of a link or an image.
 *
 * @param destination with backslashes and entities resolved
 * @param start where the destination starts in the file
 * @param end where it ends there
 */
public record InlineLink(String destination, int start, int end, Optional<String> title) {}
