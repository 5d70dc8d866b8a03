package dev.candor.publish.remote;

/**
 * A file as a store gave it, with what tells this state of it from any other, to be named in a
 * {@link Condition}. The bytes are handed over, not copied.
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record StoredFile(byte[] bytes, String version) {}
