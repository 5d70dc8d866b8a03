package dev.candor.publish.store;

import dev.candor.publish.remote.Condition;
import dev.candor.publish.remote.ContentHash;
import dev.candor.publish.remote.FileTraits;
import dev.candor.publish.remote.Store;
import dev.candor.publish.remote.StoreFault;
import dev.candor.publish.remote.StoredEntry;
import dev.candor.publish.remote.StoredFile;
import dev.candor.source.Hash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A store in a local folder with real files: each is written under a temporary name and renamed.
 * Conditions hold between processes, by a file lock. With hashes it lists files like object
 * storage, without them like an SFTP server.
 */
class FolderStore implements Store {

  private final Path folder;
  private final Path beside;
  private final boolean hashes;

  FolderStore(Path folder, boolean hashes) {
    this.folder = folder;
    this.beside = folder.resolveSibling(folder.getFileName() + ".beside");
    this.hashes = hashes;
    try {
      Files.createDirectories(folder);
      Files.createDirectories(beside);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<StoredFile> read(String path) throws StoreFault {
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      return Optional.of(new StoredFile(bytes, Hash.of(bytes)));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw StoreFault.lasting("can't read " + path, e);
    }
  }

  @Override
  public List<StoredEntry> list(String prefix) throws StoreFault {
    List<StoredEntry> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString();
        if (path.startsWith(prefix)) {
          Optional<ContentHash> hash = Optional.empty();
          if (hashes) {
            byte[] bytes = Files.readAllBytes(file);
            hash = Optional.of(ContentHash.of(ContentHash.Algorithm.MD5, bytes));
          }
          all.add(new StoredEntry(path, Files.size(file), hash));
        }
      }
      return all;
    } catch (IOException e) {
      throw StoreFault.lasting("can't list", e);
    }
  }

  @Override
  public synchronized void write(String path, byte[] bytes, FileTraits traits, Condition condition)
      throws StoreFault {
    try {
      if (condition instanceof Condition.None) {
        put(path, bytes);
        return;
      }
      try (FileChannel channel =
              FileChannel.open(
                  beside.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
          FileLock lock = channel.lock()) {
        String version = read(path).map(StoredFile::version).orElse("");
        String wanted = condition instanceof Condition.Version v ? v.version() : "";
        if (!lock.isValid() || !version.equals(wanted)) {
          throw StoreFault.conflict(path + " is not as it was");
        }
        put(path, bytes);
      }
    } catch (IOException e) {
      throw StoreFault.lasting("can't write " + path, e);
    }
  }

  private void put(String path, byte[] bytes) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Path part = Files.createTempFile(beside, "part", "");
    Files.write(part, bytes);
    Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  @Override
  public void delete(String path) throws StoreFault {
    try {
      Files.deleteIfExists(folder.resolve(path));
    } catch (IOException e) {
      throw StoreFault.lasting("can't delete " + path, e);
    }
  }

  @Override
  public int concurrency() {
    return 3;
  }

  @Override
  public String place() {
    return "a store";
  }

  @Override
  public void close() {
    // Nothing is held.
  }
}
