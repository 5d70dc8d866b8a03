package dev.candor.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import dev.candor.image.Cache;
import dev.candor.source.Hash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;

/**
 * A folder of data that can be made again: each file holds its content after a hash of it, so that
 * an incomplete or changed file counts as missing. A file is renamed when it is complete. Nothing
 * is ever deleted; to free the space, delete the folder.
 */
public final class FolderCache implements Cache {

  private static final int HASH = 64;

  private final Path folder;

  public FolderCache(Path folder) {
    this.folder = folder;
  }

  @Override
  public Optional<byte[]> get(String key) {
    try {
      byte[] file = Files.readAllBytes(fileOf(key));
      byte[] content = Arrays.copyOfRange(file, Math.min(HASH, file.length), file.length);
      boolean whole =
          file.length >= HASH && new String(file, 0, HASH, US_ASCII).equals(Hash.of(content));
      return whole ? Optional.of(content) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** On a full or read-only disk nothing is kept, and the next build takes longer. */
  @Override
  public void put(String key, byte[] bytes) {
    Path unfinished = null;
    try {
      Files.createDirectories(folder);
      unfinished = Files.createTempFile(folder, "", ".part");
      byte[] file = Arrays.copyOf(Hash.of(bytes).getBytes(US_ASCII), HASH + bytes.length);
      System.arraycopy(bytes, 0, file, HASH, bytes.length);
      Files.write(unfinished, file);
      Files.move(
          unfinished,
          fileOf(key),
          StandardCopyOption.ATOMIC_MOVE,
          StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      if (unfinished != null) {
        deleteIfPossible(unfinished);
      }
    }
  }

  private static void deleteIfPossible(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      // a file that can't be written can't be deleted either
    }
  }

  private Path fileOf(String key) {
    return folder.resolve(Hash.of(key));
  }
}
