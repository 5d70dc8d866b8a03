package dev.candor.engine.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.authoring.YamlText;
import dev.candor.content.RetractionLock.Marked;
import dev.candor.content.RetractionState;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Settings;
import dev.candor.importing.model.ImportRules;
import dev.candor.importing.table.CsvRows;
import dev.candor.importing.table.RowFault;
import dev.candor.importing.works.Bibliography;
import dev.candor.importing.works.Retractions;
import dev.candor.publish.PublishException;
import dev.candor.publish.SingleFile;
import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Looks the works of the site up in a snapshot of retractions. */
final class RetractionService {

  /** The file with the result, below the content folder. */
  static final String LOCK = "retractions.lock.yaml";

  private static final String HEAD =
      """
      # What a public snapshot of retractions says of the works in references.yaml.
      # Written by "candor cite"; the build checks it. Don't change it by hand.
      """;

  private RetractionService() {}

  /** Whether a file is a snapshot, by its first line. */
  static boolean isSnapshot(Path from) throws EnvironmentFault {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(Files.newInputStream(from), UTF_8))) {
      char[] start = new char[2_000];
      int read = reader.read(start);
      String first = read < 0 ? "" : new String(start, 0, read).split("\\R", 2)[0];
      return Retractions.isSnapshot(List.of(first.replace("\"", "").split(",")));
    } catch (IOException e) {
      throw new EnvironmentFault(from + " can't be read: " + e.getMessage(), e);
    }
  }

  /**
   * Reads a snapshot and writes what it says of these works.
   *
   * @param references the hash of the works
   */
  static CiteService.Result run(
      Settings settings,
      Path from,
      List<Bibliography.Known> works,
      String references,
      boolean dryRun)
      throws EnvironmentFault {
    LocalDate today = settings.now().atOffset(ZoneOffset.UTC).toLocalDate();
    Retractions found = new Retractions(works, today);
    MessageDigest digest = sha256();
    List<RowFault> faults;
    try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest)) {
      faults = CsvRows.read(unclosed(in), found);
      long rest = in.transferTo(OutputStream.nullOutputStream());
      assert rest == 0 || !faults.isEmpty() : "only a fault ends reading";
    } catch (IOException e) {
      throw new EnvironmentFault(from + " can't be read: " + e.getMessage(), e);
    }
    String lock = lock(found, HexFormat.of().formatHex(digest.digest()), references);
    boolean whole = faults.stream().noneMatch(fault -> fault.row() == 0) && found.rows() > 0;
    if (!dryRun && whole) {
      try {
        SingleFile.replaceIfOther(settings.contentFolder().resolve(LOCK), lock);
      } catch (PublishException e) {
        throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
      }
    }
    String name = String.valueOf(from.getFileName());
    String told = told(name, faults, found, works, dryRun);
    return whole
        ? new CiteService.Result(told, !faults.isEmpty())
        : new CiteService.Result(told + "Nothing was written: it was not read whole.\n", true);
  }

  /** The same, but closing it doesn't end it: the hash is of the whole file. */
  private static InputStream unclosed(InputStream in) {
    return new FilterInputStream(in) {
      @Override
      public void close() {
        // the caller closes it
      }
    };
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every Java has it
    }
  }

  private static String lock(Retractions found, String hash, String references) {
    StringBuilder text = new StringBuilder(HEAD);
    text.append("snapshot: ").append(found.newest()).append('\n');
    text.append("sha256: \"").append(hash).append("\"\n");
    text.append("references: \"").append(references).append("\"\n");
    List<Marked> marked = found.marked();
    text.append(marked.isEmpty() ? "" : "works:\n");
    for (Marked mark : marked) {
      text.append("  - id: ").append(mark.id());
      text.append("\n    state: ").append(word(mark.state())).append('\n');
      mark.on().ifPresent(day -> text.append("    on: ").append(day).append('\n'));
      mark.notice().ifPresent(n -> text.append("    notice: ").append(quoted(n)).append('\n'));
      mark.reason().ifPresent(r -> text.append("    reason: ").append(quoted(r)).append('\n'));
    }
    return text.toString();
  }

  private static String quoted(String text) {
    return YamlText.of(text);
  }

  private static String word(RetractionState state) {
    return state.name().toLowerCase(Locale.ROOT);
  }

  private static String told(
      String name,
      List<RowFault> faults,
      Retractions found,
      List<Bibliography.Known> works,
      boolean dryRun) {
    StringBuilder text = new StringBuilder();
    for (RowFault fault : faults) {
      text.append(name).append(fault.row() == 0 ? "" : ":" + fault.row()).append(": ");
      text.append(ImportRules.mark(ImportRules.SOURCE)).append(fault.message()).append('\n');
    }
    for (Marked mark : found.marked()) {
      text.append(mark.id()).append(": ");
      text.append(mark.state() == RetractionState.CONCERN ? "of concern" : word(mark.state()));
      mark.on().ifPresent(day -> text.append(" on ").append(day));
      mark.reason().ifPresent(reason -> text.append(" (").append(reason).append(')'));
      text.append('\n');
    }
    long unknown =
        works.stream()
            .filter(w -> w.doi().isEmpty() && Bibliography.pmid(w.url()).isEmpty())
            .count();
    text.append(
        String.format(
            Locale.ROOT,
            "Snapshot of %s, %,d row%s: ",
            found.newest(),
            found.rows(),
            found.rows() == 1 ? "" : "s"));
    text.append("of ").append(works.size()).append(works.size() == 1 ? " work, " : " works, ");
    text.append(found.marked().size()).append(" with a notice; ").append(unknown);
    text.append(" can't be looked up, having neither DOI nor PubMed number.\n");
    return text.append(dryRun ? "Nothing was written: this was a dry run.\n" : "").toString();
  }
}
