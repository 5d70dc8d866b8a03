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
 * A folder of things that can be made again: each file holds the hash of its content and the
 * content, so that one which was cut short or changed counts as missing. A file gets its name when
 * it is complete. Nothing is ever taken away; whoever wants the space deletes the folder.
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

  /** On a disk that is full or read-only nothing is kept, and the next build takes longer. */
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
        tidy(unfinished);
      }
    }
  }

  private static void tidy(Path unfinished) {
    try {
      Files.deleteIfExists(unfinished);
    } catch (IOException e) {
      // what can't be written to can't be tidied either
    }
  }

  private Path fileOf(String key) {
    return folder.resolve(Hash.of(key));
  }
}
