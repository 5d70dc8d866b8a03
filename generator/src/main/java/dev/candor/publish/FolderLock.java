package dev.candor.publish;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Admits one publisher at a time to a folder. The system releases the lock when the process ends,
 * however that happens; the content of the locked file only tells others who holds it.
 */
public final class FolderLock implements AutoCloseable {

  /**
   * The locks held in this process. The system's lock isn't enough within one process: with POSIX
   * locks, a second publisher that merely opened and closed the file would release the first one's
   * lock.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  /** Far behind the text, because on Windows others can't read what is locked. */
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

  /** The work to do while the lock is held. */
  public interface Work<T> {
    T run() throws PublishException;
  }

  private final Path file;
  private final FileChannel channel;

  private FolderLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  /** Does the work while holding the lock on a file, which is made if need be and kept. */
  public static <T> T holding(Path file, Path target, Work<T> work) throws PublishException {
    FolderLock lock = on(file, target);
    try {
      return work.run();
    } finally {
      lock.close();
    }
  }

  /** Locks a file, which is made if need be and kept, until the lock is closed. */
  public static FolderLock on(Path file, Path target) throws PublishException {
    if (!HELD.add(file)) {
      throw refused(target, Long.toString(ProcessHandle.current().pid()));
    }
    FileChannel channel = null;
    boolean held = false;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      if (channel.tryLock(LOCKED_BYTE, 1, false) == null) {
        throw refused(target, read(channel));
      }
      write(channel, Long.toString(ProcessHandle.current().pid()));
      held = true;
      return new FolderLock(file, channel);
    } catch (OverlappingFileLockException e) {
      throw refused(target, Long.toString(ProcessHandle.current().pid()));
    } catch (IOException e) {
      throw PublishException.of("can't lock " + file, e);
    } finally {
      if (!held) {
        release(file, channel);
      }
    }
  }

  private static void release(Path file, @Nullable FileChannel channel) {
    try {
      if (channel != null) {
        channel.close();
      }
    } catch (IOException e) {
      // The system releases it when the process ends.
    } finally {
      HELD.remove(file);
    }
  }

  @Override
  public void close() {
    release(file, channel);
  }

  private static PublishException refused(Path target, String pid) {
    String holder = pid.isEmpty() ? "" : " (process " + pid + ")";
    return new PublishException(
        "another publish into " + target + " is running" + holder + ": wait until it has ended");
  }

  private static String read(FileChannel channel) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(32);
    channel.read(bytes, 0);
    return US_ASCII.decode(bytes.flip()).toString().strip();
  }

  private static void write(FileChannel channel, String pid) throws IOException {
    channel.truncate(0);
    channel.write(US_ASCII.encode(pid + "\n"), 0);
  }
}
