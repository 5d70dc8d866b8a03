package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.importing.ContentFolder;
import dev.candor.importing.html.ImageAddress;
import dev.candor.publish.ImportedFiles;
import dev.candor.publish.PublishException;
import dev.candor.publish.SourceFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A content folder on disk, and a folder of images beside it. */
public final class DiskFolder implements ContentFolder {

  private final Path folder;
  private final ImportedFiles files;
  private final Map<String, Path> media = new HashMap<>();

  public DiskFolder(Path folder, Optional<Path> media) throws IOException {
    this.folder = folder.toAbsolutePath().normalize();
    this.files = new ImportedFiles(this.folder);
    if (media.isPresent()) {
      try (Stream<Path> all = Files.walk(media.get())) {
        all.filter(Files::isRegularFile)
            .sorted()
            .forEach(f -> this.media.putIfAbsent(nameOf(f), f));
      }
    }
  }

  private static String nameOf(Path file) {
    return ImageAddress.fileName("/wp-content/" + file.getFileName());
  }

  @Override
  public List<String> paths() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(f -> folder.relativize(f).toString().replace('\\', '/'))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Optional<String> read(String path) {
    return bytes(path).map(bytes -> new String(bytes, UTF_8).replace("\r\n", "\n"));
  }

  @Override
  public Optional<byte[]> bytes(String path) {
    Path file = folder.resolve(path);
    try {
      return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public boolean has(String path) {
    return Files.exists(folder.resolve(path));
  }

  @Override
  public void write(String path, String text) {
    write(path, text.getBytes(UTF_8));
  }

  @Override
  public void append(String path, String line) {
    try {
      files.append(path, line.getBytes(UTF_8));
    } catch (PublishException e) {
      throw new UncheckedIOException(new IOException(String.valueOf(e.getMessage()), e));
    }
  }

  @Override
  public void write(String path, byte[] bytes) {
    try {
      files.write(path, bytes);
    } catch (PublishException e) {
      throw new UncheckedIOException(new IOException(String.valueOf(e.getMessage()), e));
    }
  }

  @Override
  public void delete(String path) {
    try {
      if (has(path)) {
        SourceFiles.delete(folder.resolve(path));
      }
    } catch (PublishException e) {
      throw new UncheckedIOException(new IOException(String.valueOf(e.getMessage()), e));
    }
  }

  @Override
  public Optional<byte[]> media(String name) {
    Path file = media.get(name);
    try {
      return file == null ? Optional.empty() : Optional.of(Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
