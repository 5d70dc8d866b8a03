package dev.candor.source;

/** A file that is not text, such as an image: its path from the root, and its bytes as they are. */
@SuppressWarnings("ArrayRecordComponent") // the bytes are handed on, never compared or changed
public record Asset(String path, byte[] bytes) {}
