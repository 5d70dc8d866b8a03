package dev.candor.publish.store;

import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.ContentHash;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.remote.StoredFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * A store in memory, for more files than a disk could write during a test. With hashes it lists
 * files like object storage, without them like an SFTP server.
 */
final class MemoryStore implements Store {

  /** A file with its hash, which is also its version. */
  private record Kept(StoredFile file, StoredEntry entry) {}

  private final ConcurrentSkipListMap<String, Kept> files = new ConcurrentSkipListMap<>();
  private final boolean hashes;

  MemoryStore(boolean hashes) {
    this.hashes = hashes;
  }

  @Override
  public Optional<StoredFile> read(String path) {
    return Optional.ofNullable(files.get(path)).map(Kept::file);
  }

  @Override
  public List<StoredEntry> list(String prefix) {
    SortedMap<String, Kept> found = files.subMap(prefix, prefix + Character.MAX_VALUE);
    return new ArrayList<>(found.values().stream().map(Kept::entry).toList());
  }

  @Override
  public void write(String path, byte[] bytes, FileTraits traits, Condition condition)
      throws StoreFault {
    ContentHash hash = ContentHash.of(ContentHash.Algorithm.MD5, bytes);
    Kept kept =
        new Kept(
            new StoredFile(bytes, hash.hex()),
            new StoredEntry(path, bytes.length, Optional.of(hash).filter(h -> hashes)));
    boolean[] written = new boolean[1];
    files.compute(
        path,
        (name, now) -> {
          String version = now == null ? "" : now.file().version();
          written[0] =
              condition instanceof Condition.None
                  || version.equals(condition instanceof Condition.Version v ? v.version() : "");
          return written[0] ? kept : now;
        });
    if (!written[0]) {
      throw StoreFault.conflict(path + ": another publisher was there");
    }
  }

  @Override
  public void delete(String path) {
    files.remove(path);
  }

  @Override
  public int concurrency() {
    return 2;
  }

  @Override
  public String place() {
    return "a store in memory";
  }

  @Override
  public void close() {
    // It goes with its last user.
  }
}
