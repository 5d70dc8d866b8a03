package dev.candor.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;

/** The generator's built-in folders: a theme, and a starter site. */
public final class Shipped {

  /** Work on a folder while it is open. */
  interface Work<T> {
    T on(Path folder) throws IOException;
  }

  private Shipped() {}

  /**
   * Opens a folder of the generator, in its jar or among its classes; empty if there is none. The
   * mark is a file in the folder: jars need not list folders.
   */
  static <T> Optional<T> in(String folder, String mark, Work<T> work) {
    URL url = Shipped.class.getResource("/dev/candor/" + folder + "/" + mark);
    if (url == null) {
      return Optional.empty();
    }
    try {
      if (!url.getProtocol().equals("jar")) {
        Path file = Path.of(url.toURI());
        return Optional.of(work.on(up(file, mark)));
      }
      String address = url.getPath();
      Path jar = Path.of(new URI(address.substring(0, address.indexOf("!/"))));
      try (FileSystem files = FileSystems.newFileSystem(jar, (ClassLoader) null)) {
        return Optional.of(work.on(files.getPath("/dev/candor/" + folder)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the generator can't read its own files", e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException("the generator's own location is invalid: " + url, e);
    }
  }

  /** The file's folder, or a parent of it for each folder in the mark. */
  private static Path up(Path file, String mark) {
    Path folder = file;
    for (int parts = Path.of(mark).getNameCount(); parts > 0; parts--) {
      folder = Objects.requireNonNull(folder.getParent());
    }
    return folder;
  }

  /** The version of the generator. */
  public static String version() {
    Properties properties = new Properties();
    try (InputStream in = Shipped.class.getResourceAsStream("version.properties")) {
      properties.load(Objects.requireNonNull(in));
    } catch (IOException e) {
      throw new UncheckedIOException("the generator can't read its own files", e);
    }
    return properties.getProperty("version", "");
  }
}
