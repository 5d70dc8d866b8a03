package dev.candor.publish.remote;

import java.util.List;
import java.util.Optional;

/**
 * Stores files under names and replaces each as a whole: what object storage and SFTP servers have
 * in common. A name is a path with {@code /} between its parts, from the root of the store. Readers
 * get the old bytes or the new ones, never a mixture. Any number of threads may call it. Each
 * request is tried once: the caller decides whether and when to repeat it.
 */
public interface Store extends AutoCloseable {

  /** The file of that name; empty if there is none. */
  Optional<StoredFile> read(String path) throws StoreFault;

  /**
   * Every file whose name begins with a prefix, in any order; all files, for an empty prefix. Files
   * that an interrupted write left incomplete are not listed.
   */
  List<StoredEntry> list(String prefix) throws StoreFault;

  /**
   * Writes a file completely or not at all. If the condition does not hold, nothing is written and
   * the fault is a {@link StoreFault.Kind#CONFLICT}. A store that can't check and write in one step
   * checks first.
   */
  void write(String path, byte[] bytes, FileTraits traits, Condition condition) throws StoreFault;

  /** Deletes a file; it is no fault if there is none. */
  void delete(String path) throws StoreFault;

  /**
   * Copies a file to another name, completely or not at all. A store that can do so without a
   * download and an upload should.
   */
  default void copy(String from, String to, FileTraits traits) throws StoreFault {
    StoredFile file =
        read(from)
            .orElseThrow(() -> StoreFault.lasting(from + " does not exist, so it can't be copied"));
    write(to, file.bytes(), traits, Condition.NONE);
  }

  /**
   * Deletes what interrupted writes left behind, as far as that is possible. Only the holder of the
   * store's lock may call this: nobody else can tell these files from those of a publisher that is
   * still running.
   */
  default void deletePartialUploads() {}

  /** How many requests at once are best for it. */
  int concurrency();

  /** Where it is, for messages: without secrets. */
  String place();

  @Override
  void close();
}
