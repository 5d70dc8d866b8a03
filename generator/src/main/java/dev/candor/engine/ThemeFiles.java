package dev.candor.engine;

import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A theme's files: those in its folder, and for each that it lacks the one of the built-in theme,
 * unless {@code theme.yaml} says {@code base: none}.
 *
 * @param all the files as a build uses them
 * @param shipped the text files of the built-in theme; every theme may override its messages key by
 *     key
 */
record ThemeFiles(SourceTree all, List<SourceFile> shipped) {

  /** The built-in theme. */
  private static final String SHIPPED = "themes/plain";

  private static final Pattern ALONE = Pattern.compile("base:\\s*none\\s*(#.*)?");

  ThemeFiles {
    shipped = List.copyOf(shipped);
  }

  /** Whether the theme's {@code theme.yaml} says that it takes no files from the built-in one. */
  private static boolean standsAlone(SourceTree theme, String name) {
    return theme.files().stream()
        .filter(file -> file.path().equals(name + "/theme.yaml"))
        .anyMatch(file -> file.text().lines().anyMatch(line -> ALONE.matcher(line).matches()));
  }

  /** The files of a theme; empty if it has no folder and isn't the built-in one. */
  static Optional<ThemeFiles> of(Path folder, Discovery discovery) {
    String name = "themes/" + folder.getFileName();
    Optional<SourceTree> own =
        Files.isDirectory(folder) ? Optional.of(discovery.readAs(folder, name)) : Optional.empty();
    SourceTree shipped = builtIn(discovery, name);
    Optional<SourceTree> all = own.map(f -> standsAlone(f, name) ? f : f.over(shipped));
    return (name.equals(SHIPPED) ? all.or(() -> Optional.of(shipped)) : all)
        .map(files -> new ThemeFiles(files, shipped.files()));
  }

  /** The files of the built-in theme alone. */
  static ThemeFiles shipped(Discovery discovery) {
    SourceTree shipped = builtIn(discovery, SHIPPED);
    return new ThemeFiles(shipped, shipped.files());
  }

  private static SourceTree builtIn(Discovery discovery, String name) {
    return Shipped.in(SHIPPED, "templates/layout.ftlh", path -> discovery.readAs(path, name))
        .orElseThrow(() -> new IllegalStateException("the built-in theme is missing"));
  }
}
