package dev.candor.engine;

import dev.candor.authoring.Differences;
import dev.candor.authoring.PageMove;
import dev.candor.authoring.Reply;
import dev.candor.authoring.TextEdit;
import dev.candor.content.Page;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.publish.PublishException;
import dev.candor.publish.SourceFiles;
import dev.candor.source.SourceFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Renames and removes pages with their translations, and everything that names them. */
public final class PageMoves {

  private final Settings settings;
  private final Pipeline pipeline;
  private final ProjectSources sources;
  private final LinkedSources linked;

  private PageMoves(Settings settings) throws EnvironmentFault {
    this.settings = settings;
    this.pipeline = Pipeline.of(settings.withDrafts(true), Progress.SILENT);
    this.sources = pipeline.discover();
    this.linked = pipeline.link(sources);
  }

  /**
   * Gives a page another id.
   *
   * @param dryRun whether to show the lines, and change nothing
   */
  public static Reply rename(Settings settings, String page, String id, boolean dryRun)
      throws EnvironmentFault {
    PageMoves moves = new PageMoves(settings);
    return moves.run(moves.mover().rename(page, id), dryRun);
  }

  /**
   * Removes a page.
   *
   * @param to the page that takes its place, if there is one
   * @param dryRun whether to show the lines, and change nothing
   */
  public static Reply remove(Settings settings, String page, Optional<String> to, boolean dryRun)
      throws EnvironmentFault {
    PageMoves moves = new PageMoves(settings);
    return moves.run(moves.mover().remove(page, to), dryRun);
  }

  /**
   * Removes a listing, and keeps its person out of later imports.
   *
   * @param dryRun whether to show the lines, and change nothing
   */
  public static Reply removeForGood(Settings settings, String page, boolean dryRun)
      throws EnvironmentFault {
    PageMoves moves = new PageMoves(settings);
    PageMove.Plan plan = moves.mover().remove(page, Optional.empty());
    Optional<Page> listing =
        moves.linked.pages().stream()
            .filter(p -> p.content().listing().isPresent())
            .filter(p -> plan.files().stream().anyMatch(move -> move.file().equals(p.file())))
            .findFirst();
    if (!plan.files().isEmpty() && listing.isEmpty()) {
      return Reply.refused(
          List.of("--keep-out is for entries of the directory", "Nothing was changed."));
    }
    Reply reply = moves.run(plan, dryRun);
    return reply.isDone() && listing.isPresent()
        ? Removals.keepOut(settings, listing.get(), reply, dryRun)
        : reply;
  }

  private PageMove mover() {
    return new PageMove(linked.sites(), linked.data());
  }

  private Reply run(PageMove.Plan plan, boolean dryRun) throws EnvironmentFault {
    if (plan.files().isEmpty()) {
      return Reply.refused(and(plan.refusals(), "Nothing was changed."));
    }
    Map<SourceFile, String> changed = new TreeMap<>((a, b) -> a.path().compareTo(b.path()));
    List<String> lines = new ArrayList<>();
    for (TextEdit edit : plan.edits()) {
      changed.computeIfAbsent(edit.file(), file -> TextEdit.apply(file, plan.edits()));
    }
    plan.files().stream()
        .filter(move -> move.newPath().isEmpty())
        .forEach(move -> changed.remove(move.file()));
    changed.forEach((file, text) -> lines.addAll(Differences.of(file.path(), file.text(), text)));
    for (PageMove.FileMove move : plan.files()) {
      String path = move.file().path();
      lines.add(
          move.newPath().isEmpty() ? path + " is removed" : path + " becomes " + move.newPath());
    }
    lines.addAll(plan.notes());
    List<String> faults = newFaults(plan.files(), changed);
    if (!faults.isEmpty()) {
      lines.add("Afterwards there would be errors that aren't there now:");
      faults.forEach(fault -> lines.add("  " + fault));
      return Reply.refused(and(lines, "Nothing was changed."));
    }
    if (dryRun) {
      return Reply.done(and(lines, "Nothing was changed: this was a dry run."));
    }
    write(plan.files(), changed);
    Map<String, String> moved = new TreeMap<>();
    plan.files().forEach(move -> moved.put(move.file().path(), move.newPath()));
    new BaselineFile(settings, BaselineUse.PATH).moved(moved);
    return Reply.done(lines);
  }

  private static List<String> and(List<String> lines, String last) {
    List<String> all = new ArrayList<>(lines);
    all.add(last);
    return all;
  }

  /** The errors that the site would have afterwards and doesn't have now. */
  private List<String> newFaults(List<PageMove.FileMove> files, Map<SourceFile, String> changed) {
    List<String> before = errors(linked);
    Map<String, String> texts = new TreeMap<>();
    changed.forEach((file, text) -> texts.put(file.path(), text));
    Map<String, String> moved = new TreeMap<>();
    files.forEach(move -> moved.put(move.file().path(), move.newPath()));
    ProjectSources after = sources.replacing(texts, moved);
    String file = linked.config().origin().file().path();
    if (texts.containsKey(file)) { // the settings name pages too, as those of the home page
      after = after.configured(texts.getOrDefault(file, ""), settings);
    }
    List<String> now = new ArrayList<>(errors(pipeline.link(after)));
    before.forEach(now::remove);
    return now;
  }

  private static List<String> errors(LinkedSources linked) {
    return linked.judge(linked.found()).stream()
        .filter(Diagnostic::isError)
        .map(found -> found.file().path() + ": " + found.message())
        .toList();
  }

  private void write(List<PageMove.FileMove> files, Map<SourceFile, String> changed)
      throws EnvironmentFault {
    try {
      for (Map.Entry<SourceFile, String> change : changed.entrySet()) {
        Path file = pathOf(change.getKey().path());
        SourceFiles.rewrite(file, change.getKey().text(), change.getValue());
      }
      for (PageMove.FileMove move : files) {
        if (move.newPath().isEmpty()) {
          SourceFiles.delete(pathOf(move.file().path()));
        } else {
          SourceFiles.move(pathOf(move.file().path()), pathOf(move.newPath()));
        }
      }
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private Path pathOf(String path) {
    return path.startsWith("content/")
        ? settings.contentFolder().resolve(path.substring("content/".length()))
        : settings.root().resolve(path);
  }
}
