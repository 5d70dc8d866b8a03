package dev.candor.engine;

import dev.candor.authoring.PlannedPages;
import dev.candor.authoring.Written;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.publish.SourceFiles;
import dev.candor.source.SourceFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Promises pages, which others may refer to before they are written. */
public final class PromisedPages {

  private final Preview preview;

  PromisedPages(Preview preview) {
    this.preview = preview;
  }

  /** What came of it: the lines that are added, or why none are. */
  public record Answer(boolean done, List<String> lines) {
    public Answer {
      lines = List.copyOf(lines);
    }
  }

  /**
   * Promises a page.
   *
   * @param aliases other titles that references may use
   * @param dryRun whether to show the lines, and write nothing
   * @throws EnvironmentFault if they can't be written
   */
  public Answer promise(String title, List<String> aliases, boolean dryRun)
      throws EnvironmentFault {
    LinkedSources all = preview.everything();
    Path path = preview.settings().contentFolder().resolve("planned.yaml");
    SourceFile before =
        all.sources().data().stream()
            .filter(file -> file.path().equals(PlannedPages.PATH))
            .findFirst()
            .orElse(SourceFile.of(PlannedPages.PATH, ""));
    Written written = PlannedPages.add(all.site(), before, title, aliases);
    if (written.text().isPresent() && !dryRun) {
      try {
        if (Files.exists(path)) {
          SourceFiles.rewrite(path, before.text(), written.text().get());
        } else {
          SingleFile.create(path, written.text().get());
        }
      } catch (PublishException e) {
        throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
      }
      preview.changed(Set.of(path));
    }
    return new Answer(written.reply().isDone(), written.reply().lines());
  }
}
