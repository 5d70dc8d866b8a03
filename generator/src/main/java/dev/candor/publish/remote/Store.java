package dev.candor.publish.remote;

import java.util.List;
import java.util.Optional;

/**
 * Keeps files under names, each replaced whole: what object storage and SFTP servers have in
 * common. A name is a path with {@code /} between its parts, from the root of the store; whoever
 * reads one meets the old bytes or the new ones, never a part of them. Any number of threads may
 * ask. A store tries each thing once: trying again, and when, is its caller's business.
 */
public interface Store extends AutoCloseable {

  /** The file of that name; empty if there is none. */
  Optional<StoredFile> read(String path) throws StoreFault;

  /**
   * Every file whose name begins with a prefix, in any order; with the empty prefix, all there are.
   * Files that a write of this store left half done are none.
   */
  List<StoredEntry> list(String prefix) throws StoreFault;

  /**
   * Puts a file there, whole or not at all. If the condition does not hold, nothing is written and
   * the fault says {@link StoreFault.Kind#CONFLICT}. A store that can't look and write in one step
   * looks first.
   */
  void write(String path, byte[] bytes, FileTraits traits, Condition condition) throws StoreFault;

  /** Takes a file away; one that is not there is no fault. */
  void delete(String path) throws StoreFault;

  /**
   * Puts a copy of one file in the place of another name, whole or not at all. A store that can do
   * so without the bytes travelling twice should.
   */
  default void copy(String from, String to, FileTraits traits) throws StoreFault {
    StoredFile file =
        read(from).orElseThrow(() -> StoreFault.lasting(from + " is not there to be copied"));
    write(to, file.bytes(), traits, Condition.NONE);
  }

  /**
   * Deletes what writes that were cut off left half sent, as far as that is possible. Only whoever
   * holds the lock of the store may call this: to anyone else, the files of the publisher at work
   * look the same.
   */
  default void deletePartialUploads() {}

  /** How many requests at once do it good. */
  int concurrency();

  /** Where it is, in words for a person: no secret, nothing of who asks. */
  String place();

  @Override
  void close();
}
