package dev.candor.markdown.inline;

import java.util.Optional;

/**
 * Where a link or an image leads: the destination with backslashes and entities taken back, where
 * it is written in the file, and a title.
 */
public record InlineLink(String destination, int start, int end, Optional<String> title) {}
