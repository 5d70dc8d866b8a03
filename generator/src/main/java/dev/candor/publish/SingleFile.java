package dev.candor.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;

/** Writes one file on behalf of whoever asked for it: whole or not at all. */
public final class SingleFile {

  private SingleFile() {}

  /** Replaces a file or makes it, at one moment; a link stays one, and leads to the new text. */
  public static void replace(Path file, String text) throws PublishException {
    try {
      makeFolder(file);
      Path real = Files.exists(file) ? file.toRealPath() : file;
      Path unfinished = written(real, text);
      try {
        keepPermissions(real, unfinished);
        Files.move(
            unfinished, real, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }

  /** The same, unless the file has this text already. */
  public static void replaceIfOther(Path file, String text) throws PublishException {
    try {
      if (Files.exists(file) && Files.readString(file, UTF_8).equals(text)) {
        return;
      }
    } catch (IOException unreadable) {
      // then it is another
    }
    replace(file, text);
  }

  /** Makes a file that isn't there yet. What is there is never written over. */
  public static void create(Path file, String text) throws PublishException {
    try {
      makeFolder(file);
      Path unfinished = written(file, text);
      try {
        link(file, unfinished);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw PublishException.of("can't make " + file, e);
    }
  }

  private static void makeFolder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  /** A second name for a whole file comes at one moment, and only if it is free. */
  private static void link(Path file, Path unfinished) throws IOException {
    try {
      Files.createLink(file, unfinished);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException cannotLink) {
      Files.move(unfinished, file);
    }
  }

  /** Beside the file, under a name that reading passes over. */
  private static Path written(Path file, String text) throws IOException {
    Path unfinished =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(UTF_8));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    return unfinished;
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    PosixFileAttributeView old = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView mine = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (old != null && mine != null && Files.exists(from)) {
      mine.setPermissions(old.readAttributes().permissions());
    }
  }
}
