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

/** Writes one file, completely or not at all. */
public final class SingleFile {

  private SingleFile() {}

  /** Makes or replaces a file in one step; a symbolic link is kept, and its target is replaced. */
  public static void replace(Path file, String text) throws PublishException {
    try {
      makeFolder(file);
      Path real = Files.exists(file) ? file.toRealPath() : file;
      Path unfinished = written(real, text.getBytes(UTF_8));
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

  /** Makes or replaces a file unless it has this text already. */
  public static void replaceIfOther(Path file, String text) throws PublishException {
    try {
      if (Files.exists(file) && Files.readString(file, UTF_8).equals(text)) {
        return;
      }
    } catch (IOException unreadable) {
      // then it is replaced
    }
    replace(file, text);
  }

  /** Makes a file; an existing one is never overwritten. */
  public static void create(Path file, String text) throws PublishException {
    create(file, text.getBytes(UTF_8));
  }

  /** Makes a file of any kind; an existing one is never overwritten. */
  public static void create(Path file, byte[] content) throws PublishException {
    try {
      makeFolder(file);
      Path unfinished = written(file, content);
      try {
        link(file, unfinished);
      } finally {
        Files.deleteIfExists(unfinished);
      }
    } catch (IOException e) {
      throw PublishException.of("can't create " + file, e);
    }
  }

  /** Moves a file that another program has made to its place, or deletes it if it isn't good. */
  public static void settle(Path made, Path place, boolean good) throws IOException {
    if (good && Files.exists(made)) {
      Files.move(made, place, StandardCopyOption.REPLACE_EXISTING);
    } else {
      Files.deleteIfExists(made);
    }
  }

  private static void makeFolder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  /** A hard link to a complete file appears in one step, and only if the name is free. */
  private static void link(Path file, Path unfinished) throws IOException {
    try {
      Files.createLink(file, unfinished);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException cannotLink) {
      Files.move(unfinished, file);
    }
  }

  /** Writes beside the file, under a name that is ignored when the project is read. */
  private static Path written(Path file, byte[] content) throws IOException {
    Path unfinished =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    try (FileChannel channel =
        FileChannel.open(
            unfinished,
            StandardOpenOption.CREATE,
            StandardOpenOption.TRUNCATE_EXISTING,
            StandardOpenOption.WRITE)) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
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
