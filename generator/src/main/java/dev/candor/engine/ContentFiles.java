package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.authoring.KeptLines;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.source.Hash;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Opens text files of the content and saves them, changing only the lines that were edited. A file
 * that another program has changed in the meantime is left alone.
 */
public final class ContentFiles {

  private static final String FOLDER = "content/";

  private final Path folder;

  ContentFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * A file as it was opened.
   *
   * @param text with LF line ends and no byte order mark
   * @param version changes with any of its bytes
   */
  public record Opened(String path, String text, String version) {}

  /**
   * What came of saving a file.
   *
   * @param done whether it was saved; if not, it had changed on disk
   * @param onDisk the file as it is now
   */
  public record Saved(boolean done, Opened onDisk) {}

  /**
   * Opens a file.
   *
   * @param path as the site has it: {@code content/articles/first-session.md}
   * @return empty if there is no such file, or it isn't text in UTF-8
   */
  public Optional<Opened> open(String path) {
    try {
      return Optional.of(opened(path, read(path)));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Saves a file, unless it was changed after it was opened.
   *
   * @param version the version that was opened
   * @param text the new text, with LF line ends
   * @throws EnvironmentFault if it can't be read or written
   */
  public synchronized Saved save(String path, String version, String text) throws EnvironmentFault {
    try {
      byte[] bytes = read(path);
      Opened before = opened(path, bytes);
      if (!before.version().equals(version)) {
        return new Saved(false, before);
      }
      if (before.text().equals(text)) {
        return new Saved(true, before);
      }
      SingleFile.replace(file(path), KeptLines.write(decoded(bytes), text));
      return new Saved(true, opened(path, read(path)));
    } catch (IOException e) {
      throw new EnvironmentFault("can't read " + path + ": " + e.getMessage(), e);
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private static Opened opened(String path, byte[] bytes) throws IOException {
    return new Opened(path, KeptLines.plain(decoded(bytes)), Hash.of(bytes));
  }

  private byte[] read(String path) throws IOException {
    return Files.readAllBytes(file(path));
  }

  private Path file(String path) throws IOException {
    if (!path.startsWith(FOLDER)) {
      throw new IOException("it is not a file of the content");
    }
    return folder.resolve(path.substring(FOLDER.length()));
  }

  private static String decoded(byte[] bytes) throws CharacterCodingException {
    return UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }
}
