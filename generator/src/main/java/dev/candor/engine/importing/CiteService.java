package dev.candor.engine.importing;

import dev.candor.content.Data;
import dev.candor.content.DataReader;
import dev.candor.content.Reference;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Settings;
import dev.candor.importing.model.Decoding;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.model.SourceIssue;
import dev.candor.importing.works.Bibliography;
import dev.candor.importing.works.Work;
import dev.candor.importing.works.WorkFormats;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import dev.candor.source.Discovery;
import dev.candor.source.SourceFile;
import dev.candor.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Adds works from a reference manager's file to references.yaml, or looks up retractions. */
public final class CiteService {

  private static final String REFERENCES = "content/references.yaml";

  private static final long LARGEST = 64L << 20;

  private CiteService() {}

  /**
   * The result.
   *
   * @param told what to print
   * @param faulty whether a part of the file could not be read
   */
  public record Result(String told, boolean faulty) {}

  /**
   * Works that are added to a file.
   *
   * @param told a line for each
   * @param ids their keys, also of those that were there
   * @param text what is added
   * @param file the file with it
   */
  record Added(List<String> told, List<String> ids, String text, String file, int count) {
    Added {
      told = List.copyOf(told);
      ids = List.copyOf(ids);
    }
  }

  public static Result run(Settings settings, Path from, boolean dryRun) throws EnvironmentFault {
    if (!Files.isRegularFile(from)) {
      throw new EnvironmentFault(from + " doesn't exist");
    }
    SourceFile before = references(settings);
    List<Data.Entry<Reference>> references = worksOf(before);
    if (RetractionService.isSnapshot(from)) {
      return RetractionService.run(
          settings, from, known(references), Reference.keysHash(references), dryRun);
    }
    String name = String.valueOf(from.getFileName());
    List<SourceIssue> issues = new ArrayList<>();
    Decoding text = text(from);
    List<Work> works = WorkFormats.read(name, text.text(), issues);
    Added added = add(before, name, works);
    if (added.count() > 0 && !dryRun) {
      write(settings, added);
    }
    String note = text.note().isEmpty() ? "" : name + ": " + text.note() + "\n";
    return new Result(note + told(added, issues, works.size(), dryRun), !issues.isEmpty());
  }

  /** The file of the works to cite; an empty one if there is none yet. */
  static SourceFile references(Settings settings) throws EnvironmentFault {
    Path path = path(settings);
    return Files.exists(path) ? read(path, REFERENCES, settings) : SourceFile.of(REFERENCES, "");
  }

  static Path path(Settings settings) {
    return settings.contentFolder().resolve("references.yaml");
  }

  private static List<Data.Entry<Reference>> worksOf(SourceFile file) {
    return DataReader.read(List.of(file)).value().references();
  }

  /** Works to add to a file; nothing is written. */
  static Added add(SourceFile before, String name, List<Work> works) {
    Bibliography bibliography = new Bibliography(known(worksOf(before)));
    for (Work work : works) {
      bibliography.add(work, work.line() == 0 ? name : name + ":" + work.line());
    }
    String text = before.text().stripTrailing();
    String file = (text.isEmpty() ? "" : text + "\n") + bibliography.text();
    return new Added(
        bibliography.told(), bibliography.ids(), bibliography.text(), file, bibliography.count());
  }

  static void write(Settings settings, Added added) throws EnvironmentFault {
    try {
      SingleFile.replace(path(settings), added.file());
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private static List<Bibliography.Known> known(List<Data.Entry<Reference>> references) {
    List<Bibliography.Known> known = new ArrayList<>();
    for (Data.Entry<Reference> entry : references) {
      Reference work = entry.item();
      known.add(
          new Bibliography.Known(
              work.id(), work.doi().orElse(""), work.url().orElse(""), work.title()));
    }
    return known;
  }

  /** A text in the encoding it has, as far as that can be known. */
  private static Decoding text(Path from) throws EnvironmentFault {
    try {
      if (Files.size(from) > LARGEST) {
        throw new EnvironmentFault(from + " is larger than 64 MB");
      }
      return Decoding.of(Files.readAllBytes(from), Optional.empty());
    } catch (IOException e) {
      throw new EnvironmentFault(from + " can't be read: " + e.getMessage(), e);
    }
  }

  private static SourceFile read(Path path, String name, Settings settings)
      throws EnvironmentFault {
    SourceTree tree =
        new Discovery(Discovery.Limits.USUAL, settings.threads()).readFile(path, name);
    if (tree.files().isEmpty()) {
      throw new EnvironmentFault(path + " can't be read as text in UTF-8");
    }
    return tree.files().get(0);
  }

  private static String told(Added added, List<SourceIssue> issues, int works, boolean dryRun) {
    StringBuilder text = new StringBuilder();
    for (SourceIssue issue : issues) {
      text.append(issue.place())
          .append(": ")
          .append(ImportRules.mark(ImportRules.SOURCE))
          .append(issue.message());
      text.append('\n');
    }
    added.told().forEach(line -> text.append(line).append('\n'));
    text.append(works).append(works == 1 ? " work read, " : " works read, ");
    text.append(added.count()).append(" added to ").append(REFERENCES).append(".\n");
    return text.append(dryRun ? "Nothing was written: this was a dry run.\n" : "").toString();
  }
}
