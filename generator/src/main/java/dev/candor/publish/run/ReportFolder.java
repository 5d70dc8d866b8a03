package dev.candor.publish.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The folder for summaries of publishes, for scripts: below target/, never published. */
public final class ReportFolder {

  private final Path folder;

  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /** Writes a file; without a text, deletes it. */
  public void write(String name, Optional<String> text) throws PublishException {
    Path file = folder.resolve(name);
    try {
      Files.createDirectories(folder);
      if (text.isPresent()) {
        Files.writeString(file, text.get(), UTF_8);
      } else {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw PublishException.of("can't write " + file, e);
    }
  }
}
