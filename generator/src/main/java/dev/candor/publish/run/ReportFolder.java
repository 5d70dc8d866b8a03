package dev.candor.publish.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.publish.PublishException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the accounts of publishes are left for scripts: below target/, never published. */
public final class ReportFolder {

  private final Path folder;

  public ReportFolder(Path folder) {
    this.folder = folder;
  }

  /** Leaves a text under a name; without a text, there is none of that name any more. */
  public void leave(String name, Optional<String> text) throws PublishException {
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
