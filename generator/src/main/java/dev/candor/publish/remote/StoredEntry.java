package dev.candor.publish.remote;

import java.util.Optional;

/** What a store says of a file without giving its bytes. */
public record StoredEntry(String path, long size, Optional<ContentHash> hash) {}
