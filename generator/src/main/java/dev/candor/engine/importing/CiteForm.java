package dev.candor.engine.importing;

import dev.candor.content.DataReader;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Preview;
import dev.candor.engine.Settings;
import dev.candor.importing.model.SourceIssue;
import dev.candor.importing.works.Work;
import dev.candor.importing.works.WorkFormats;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds works to references.yaml from a form, as {@code candor cite} does from a file. */
public final class CiteForm {

  private static final String NAME = "the text";

  private final Preview preview;

  public CiteForm(Preview preview) {
    this.preview = preview;
  }

  /**
   * What came of it.
   *
   * @param refusals why nothing was added; empty if something was, or is there already
   * @param lines a line for each work
   * @param text what is added to the file
   * @param ids the keys to cite the works by, new ones and those that were there
   */
  public record Answer(List<String> refusals, List<String> lines, String text, List<String> ids) {
    public Answer {
      refusals = List.copyOf(refusals);
      lines = List.copyOf(lines);
      ids = List.copyOf(ids);
    }

    static Answer refused(List<String> why) {
      return new Answer(why, List.of(), "", List.of());
    }
  }

  /**
   * Adds the works of a text in BibTeX, RIS, NBIB or CSL-JSON.
   *
   * @param dryRun whether to show what would be added, and write nothing
   * @throws EnvironmentFault if it can't be written
   */
  public Answer paste(String text, boolean dryRun) throws EnvironmentFault {
    List<SourceIssue> issues = new ArrayList<>();
    List<Work> works = WorkFormats.read(NAME, text.replaceFirst("^\uFEFF", ""), issues);
    if (works.isEmpty()) {
      return Answer.refused(
          List.of(
              "there is no work in this text: copy it as BibTeX, RIS, NBIB (PubMed) or CSL-JSON,"
                  + " or fill in the fields"));
    }
    List<String> lines =
        issues.stream().map(issue -> issue.place() + ": " + issue.message()).toList();
    return add(works, lines, dryRun);
  }

  /**
   * Adds a work from its parts.
   *
   * @param parts by the names that CSL has for them; authors as lines of {@code Family, Given}
   * @param dryRun whether to show what would be added, and write nothing
   * @throws EnvironmentFault if it can't be written
   */
  public Answer write(Map<String, String> parts, boolean dryRun) throws EnvironmentFault {
    Work work = new Work(0);
    parts.forEach(
        (key, value) -> {
          if (key.equals("author")) {
            value.lines().filter(line -> !line.isBlank()).forEach(work::author);
          } else {
            work.put(key, value);
          }
        });
    List<String> refusals = new ArrayList<>();
    if (work.get("title").isEmpty() || work.authors().isEmpty()) {
      refusals.add("a work needs a title and at least one author");
    }
    if (!work.get("issued").matches("([0-9]{4})?")) {
      refusals.add("the year has four digits; leave it empty if the work has no date");
    }
    if (!work.get("DOI").isEmpty() && !work.hasDoi()) {
      refusals.add("a DOI looks like 10.1136/bmj.l1525");
    }
    if (!work.get("URL").isEmpty() && !work.hasUrl()) {
      refusals.add("an address begins with https:// and has no spaces");
    }
    return refusals.isEmpty() ? add(List.of(work), List.of(), dryRun) : Answer.refused(refusals);
  }

  private Answer add(List<Work> works, List<String> issues, boolean dryRun)
      throws EnvironmentFault {
    Settings settings = preview.settings();
    SourceFile before = CiteService.references(settings);
    CiteService.Added added = CiteService.add(before, NAME, works);
    List<String> lines = new ArrayList<>(issues);
    added.told().forEach(line -> lines.add(plain(line)));
    if (added.ids().isEmpty()) {
      return Answer.refused(lines);
    }
    List<String> faults = newFaults(before, added.file());
    if (!faults.isEmpty()) {
      return Answer.refused(faults);
    }
    if (!dryRun && !added.text().isEmpty()) {
      CiteService.write(settings, added);
      preview.changed(Set.of(CiteService.path(settings)));
    }
    return new Answer(List.of(), lines, added.text().strip(), added.ids());
  }

  /** The errors that the file would have and doesn't have now. */
  private static List<String> newFaults(SourceFile before, String after) {
    List<String> now = new ArrayList<>(errors(SourceFile.of(before.path(), after)));
    errors(before).forEach(now::remove);
    return now;
  }

  private static List<String> errors(SourceFile file) {
    return DataReader.read(List.of(file)).found().stream()
        .filter(Diagnostic::isError)
        .map(Diagnostic::message)
        .toList();
  }

  /** Without the place and the rule, which only a file needs, and before anything is added. */
  private static String plain(String line) {
    return line.replaceFirst("^" + NAME + "(:\\d+)?: ", "")
        .replaceFirst("^(error|warning|note)\\[[a-z-]+] ", "")
        .replaceFirst("^references.yaml has this work: ", "there already: ")
        .replaceFirst("^added ", "new: ")
        .replaceFirst(" \\(add: (.*)\\)$", "; still missing: $1");
  }
}
