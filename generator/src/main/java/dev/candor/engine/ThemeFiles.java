package dev.candor.engine;

import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A theme's files: those in its folder, and for missing ones those of the built-in theme of that
 * name.
 *
 * @param all the files as a build uses them
 * @param shipped the text files of the built-in theme; every theme may override its messages key by
 *     key
 */
record ThemeFiles(SourceTree all, List<SourceFile> shipped) {

  /** The built-in theme. */
  private static final String SHIPPED = "themes/plain";

  ThemeFiles {
    shipped = List.copyOf(shipped);
  }

  /** The files of a theme; empty if there is neither a folder nor a built-in theme of that name. */
  static Optional<ThemeFiles> of(Path folder, Discovery discovery) {
    String name = "themes/" + folder.getFileName();
    Optional<SourceTree> own =
        Files.isDirectory(folder) ? Optional.of(discovery.readAs(folder, name)) : Optional.empty();
    SourceTree shipped =
        Shipped.in(SHIPPED, "templates/layout.ftlh", path -> discovery.readAs(path, SHIPPED))
            .orElseThrow(() -> new IllegalStateException("the built-in theme is missing"));
    if (!name.equals(SHIPPED)) {
      return own.map(files -> new ThemeFiles(files, shipped.files()));
    }
    return Optional.of(
        new ThemeFiles(own.map(o -> o.over(shipped)).orElse(shipped), shipped.files()));
  }
}
