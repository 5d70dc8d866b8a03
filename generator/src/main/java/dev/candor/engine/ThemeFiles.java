package dev.candor.engine;

import dev.candor.message.MessageCatalog;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A theme's files: those in its folder, and for what is missing there those of the theme of that
 * name that the generator brings along.
 *
 * @param all the files as a build uses them
 * @param shippedMessages the messages of the theme that the generator brings along, which every
 *     theme may word in its own way key by key
 */
record ThemeFiles(SourceTree all, List<SourceFile> shippedMessages) {

  /** The theme that the generator brings along. */
  private static final String SHIPPED = "themes/plain";

  ThemeFiles {
    shippedMessages = List.copyOf(shippedMessages);
  }

  /** The files of a theme; empty if there is neither a folder nor a theme of its name. */
  static Optional<ThemeFiles> of(Path folder, Discovery discovery) {
    String name = "themes/" + folder.getFileName();
    Optional<SourceTree> own =
        Files.isDirectory(folder) ? Optional.of(discovery.readAs(folder, name)) : Optional.empty();
    SourceTree shipped =
        Shipped.in(SHIPPED, "templates/layout.ftlh", path -> discovery.readAs(path, SHIPPED))
            .orElseThrow(() -> new IllegalStateException("the program lacks its theme"));
    List<SourceFile> messages =
        shipped.files().stream().filter(MessageCatalog::isCatalog).toList();
    if (!name.equals(SHIPPED)) {
      return own.map(files -> new ThemeFiles(files, messages));
    }
    return Optional.of(new ThemeFiles(own.map(o -> o.over(shipped)).orElse(shipped), messages));
  }
}
