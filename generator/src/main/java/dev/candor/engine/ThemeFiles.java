package dev.candor.engine;

import dev.candor.source.Discovery;
import dev.candor.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A theme's files: those in its folder, and for what is missing there those of the theme of that
 * name that the generator brings along.
 */
final class ThemeFiles {

  private ThemeFiles() {}

  /** The files of a theme; empty if there is neither a folder nor a theme of its name. */
  static Optional<SourceTree> of(Path folder, Discovery discovery) {
    String name = "themes/" + folder.getFileName();
    Optional<SourceTree> own =
        Files.isDirectory(folder) ? Optional.of(discovery.readAs(folder, name)) : Optional.empty();
    Optional<SourceTree> shipped =
        Shipped.in(name, "templates/layout.ftlh", path -> discovery.readAs(path, name));
    return own.isPresent() && shipped.isPresent()
        ? Optional.of(own.get().over(shipped.get()))
        : own.or(() -> shipped);
  }
}
