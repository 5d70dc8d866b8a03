package dev.candor.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Valid fields for every kind, with every key. */
final class Samples {

  private Samples() {}

  static String of(String name) {
    try {
      return Files.readString(Path.of("src", "test", "resources", "samples", name + ".yaml"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page with these fields, in the folder of its kind. */
  static String page(String fields) {
    return "---\n" + fields + "---\nText.\n";
  }

  static String pathOf(ContentKind<?> kind) {
    return "content/" + kind.folder() + "/a-page.md";
  }
}
