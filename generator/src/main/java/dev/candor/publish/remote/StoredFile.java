package dev.candor.publish.remote;

/**
 * A file from a store. The bytes are handed over, not copied.
 *
 * @param version identifies this state of the file, for a {@link Condition}
 */
@SuppressWarnings("ArrayRecordComponent") // handed over, never compared
public record StoredFile(byte[] bytes, String version) {}
