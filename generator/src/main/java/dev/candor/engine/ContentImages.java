package dev.candor.engine;

import dev.candor.content.Slug;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.image.NewImage;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Adds images to {@code content/images/}, under names of their own. */
public final class ContentImages {

  private static final String FOLDER = "images";
  private static final int LONGEST_NAME = 60;

  private final Preview preview;
  private final Path folder;

  ContentImages(Preview preview, Path content) {
    this.preview = preview;
    this.folder = content.resolve(FOLDER);
  }

  /**
   * What came of adding an image.
   *
   * @param path where it is below {@code content/}; empty if it was refused
   * @param refusal why it was refused, in a sentence
   */
  public record Added(String path, String refusal) {}

  /**
   * Adds an image, which the next snapshot has.
   *
   * @param name the name it had on the editor's machine; only words of it are used
   * @throws EnvironmentFault if it can't be written
   */
  public synchronized Added add(String name, byte[] bytes) throws EnvironmentFault {
    Outcome<Optional<String>> ending = NewImage.ending("the image", bytes);
    if (ending.value().isEmpty()) {
      return new Added(
          "", ending.found().stream().findFirst().map(ContentImages::sentence).orElse(""));
    }
    try {
      Path file = folder.resolve(free(stem(name), ending.value().get()));
      SingleFile.create(file, bytes);
      preview.changed(Set.of(file));
      return new Added(FOLDER + "/" + file.getFileName(), "");
    } catch (IOException e) {
      throw new EnvironmentFault("can't read " + folder + ": " + e.getMessage(), e);
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private static String sentence(Diagnostic why) {
    return why.message() + (why.suggestion().isEmpty() ? "" : ": " + why.suggestion());
  }

  /** The words of a name, without folders and ending; no name of a device of Windows. */
  private static String stem(String name) {
    String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String slug = Slug.of(dot > 0 ? last.substring(0, dot) : last);
    return slug.substring(0, Math.min(slug.length(), LONGEST_NAME)).replaceAll("-+$", "");
  }

  /** A name that no file has, on any disk: capitals don't tell files apart everywhere. */
  private String free(String stem, String ending) throws IOException {
    Set<String> taken = new HashSet<>();
    if (Files.isDirectory(folder)) {
      try (Stream<Path> files = Files.list(folder)) {
        files.forEach(file -> taken.add(file.getFileName().toString().toLowerCase(Locale.ROOT)));
      }
    }
    String name = stem + "." + ending;
    for (int n = 2; taken.contains(name); n++) {
      name = stem + "-" + n + "." + ending;
    }
    return name;
  }
}
