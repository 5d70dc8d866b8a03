package dev.candor.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The exports of two blogs, one of Blogger and one of WordPress, from which this project grew. */
final class OriginSamples {

  private static final Path FOLDER = Path.of("src/test/resources/import/samples");

  static final Path WORDPRESS = FOLDER.resolve("wordpress.xml");

  private OriginSamples() {}

  /** The command that imports both, with more options. */
  static String[] imported(String... more) {
    return Stream.concat(
            Stream.of(
                "import",
                FOLDER.resolve("blogger-takeout-feed.atom").toString(),
                WORDPRESS.toString()),
            List.of(more).stream())
        .toArray(String[]::new);
  }
}
