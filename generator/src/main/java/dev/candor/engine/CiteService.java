package dev.candor.engine;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.content.Data;
import dev.candor.content.DataReader;
import dev.candor.content.Reference;
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

  public static Result run(Settings settings, Path from, boolean dryRun) throws EnvironmentFault {
    if (!Files.isRegularFile(from)) {
      throw new EnvironmentFault(from + " doesn't exist");
    }
    Path path = settings.contentFolder().resolve("references.yaml");
    SourceFile before =
        Files.exists(path) ? read(path, REFERENCES, settings) : SourceFile.of(REFERENCES, "");
    List<Data.Entry<Reference>> references = DataReader.read(List.of(before)).value().references();
    if (RetractionService.isSnapshot(from)) {
      return RetractionService.run(
          settings, from, known(references), Reference.keysHash(references), dryRun);
    }
    String name = String.valueOf(from.getFileName());
    List<SourceIssue> issues = new ArrayList<>();
    List<Work> works = WorkFormats.read(name, text(from), issues);
    Bibliography bibliography = new Bibliography(known(references));
    for (Work work : works) {
      bibliography.add(work, work.line() == 0 ? name : name + ":" + work.line());
    }
    if (bibliography.count() > 0 && !dryRun) {
      String text = before.text().stripTrailing();
      write(path, (text.isEmpty() ? "" : text + "\n") + bibliography.text());
    }
    return new Result(told(bibliography, issues, works.size(), dryRun), !issues.isEmpty());
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

  /** A text in UTF-8; what is no UTF-8 in it shows as a replacement character. */
  private static String text(Path from) throws EnvironmentFault {
    try {
      if (Files.size(from) > LARGEST) {
        throw new EnvironmentFault(from + " is larger than 64 MB");
      }
      return new String(Files.readAllBytes(from), UTF_8).replaceFirst("^\uFEFF", "");
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

  private static void write(Path path, String text) throws EnvironmentFault {
    try {
      SingleFile.replace(path, text);
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  private static String told(
      Bibliography bibliography, List<SourceIssue> issues, int works, boolean dryRun) {
    StringBuilder text = new StringBuilder();
    for (SourceIssue issue : issues) {
      text.append(issue.place())
          .append(": ")
          .append(ImportRules.mark(ImportRules.SOURCE))
          .append(issue.message());
      text.append('\n');
    }
    bibliography.told().forEach(line -> text.append(line).append('\n'));
    text.append(works).append(works == 1 ? " work read, " : " works read, ");
    text.append(bibliography.count()).append(" added to ").append(REFERENCES).append(".\n");
    return text.append(dryRun ? "Nothing was written: this was a dry run.\n" : "").toString();
  }
}
