package dev.candor.engine;

import dev.candor.authoring.Differences;
import dev.candor.authoring.Reply;
import dev.candor.authoring.Tidy;
import dev.candor.publish.PublishException;
import dev.candor.publish.SourceFiles;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tidies content files: shows the difference, then writes it. */
public final class TidyRun {

  private TidyRun() {}

  /**
   * Tidies files.
   *
   * @param dryRun whether only to show the lines
   */
  public static Reply tidy(Settings settings, List<Path> files, boolean dryRun)
      throws EnvironmentFault {
    List<String> lines = new ArrayList<>();
    List<String> refusals = new ArrayList<>();
    int changed = 0;
    for (Path file : files) {
      Optional<SourceFile> read = read(settings, file);
      if (read.isEmpty()) {
        refusals.add(file + " is no page and no data file that can be read");
        continue;
      }
      String before = read.get().text();
      String after = Tidy.of(before, file.toString().endsWith(".md"));
      if (!after.equals(before)) {
        changed++;
        lines.addAll(Differences.of(read.get().path(), before, after));
        if (!dryRun) {
          write(file, before, after);
        }
      }
    }
    if (!refusals.isEmpty()) {
      refusals.addAll(0, lines);
      return Reply.refused(refusals);
    }
    String count = changed == 1 ? "1 file" : changed + " files";
    lines.add(
        changed == 0
            ? "There is nothing to tidy."
            : dryRun ? count + " would change: this was a dry run." : count + " tidied.");
    return Reply.done(lines);
  }

  private static Optional<SourceFile> read(Settings settings, Path file) {
    String name = file.toString();
    if (!Files.isRegularFile(file) || !name.endsWith(".md") && !name.endsWith(".yaml")) {
      return Optional.empty();
    }
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(settings.root()) ? settings.root().relativize(absolute) : file;
    return new Discovery(Discovery.Limits.USUAL, 1)
        .readFile(file, shown.toString().replace('\\', '/')).files().stream().findFirst();
  }

  private static void write(Path file, String before, String after) throws EnvironmentFault {
    try {
      SourceFiles.rewrite(file, before, after);
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }
}
