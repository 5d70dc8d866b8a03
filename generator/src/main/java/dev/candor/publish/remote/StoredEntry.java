package dev.candor.publish.remote;

import java.util.Optional;

/** What a store says about a file without sending its bytes. */
public record StoredEntry(String path, long size, Optional<ContentHash> hash) {}
