package dev.candor.engine.importing;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Severity;
import dev.candor.editorial.EditorialRules;
import dev.candor.engine.BaselineFile;
import dev.candor.engine.BaselineUse;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Generator;
import dev.candor.engine.Pipeline;
import dev.candor.engine.Progress;
import dev.candor.engine.PublishRefusals;
import dev.candor.engine.Settings;
import dev.candor.report.Baseline;
import dev.candor.report.CheckResult;
import dev.candor.report.FailOn;
import dev.candor.report.Remark;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Adds what an import brought to the baseline, so that the check passes from the first day. What
 * was there before isn't added, and neither is what stops a build, what only a reviewer can answer,
 * and what becomes due with time.
 */
final class ImportBaseline {

  private static final String FOLDER = "content/";

  /** How many pages are checked in the run that brings them: more take much time and memory. */
  private static final int MOST_PAGES = 2_500;

  /** What becomes due with time, and would be hidden for good. */
  private static final Set<String> DUE =
      Set.of("licence-expires", "licence-recheck", "review-overdue", "stale-fee", "stale-listing");

  private final Settings settings;
  private final BaselineFile file;

  private ImportBaseline(Settings settings) {
    this.settings = settings;
    this.file = new BaselineFile(settings, BaselineUse.PATH);
  }

  /**
   * Adds the findings of pages, and says how many wait; nothing for another content folder than the
   * site's.
   *
   * @param brought the files that the import made or changed, each with its text before
   * @param pages all files of the import
   * @throws UncheckedIOException if the baseline can't be read or written
   */
  static String add(Settings settings, Path into, Map<String, String> brought, List<String> pages) {
    boolean site = Files.isRegularFile(settings.siteFolder().resolve("site.yaml"));
    if (!site || !into.equals(settings.contentFolder())) {
      return "";
    }
    Map<String, String> before = new TreeMap<>();
    brought.forEach((path, text) -> before.put(FOLDER + path, text));
    Set<String> files = pages.stream().map(FOLDER::concat).collect(Collectors.toSet());
    if (before.size() > MOST_PAGES) {
      return "More than 2,500 pages are not checked in the same run: candor check --write-baseline"
          + " puts what they still need, and what your other pages need, into "
          + BaselineUse.PATH
          + ".\n";
    }
    ImportBaseline baseline = new ImportBaseline(settings.withDrafts(false));
    try {
      String told = before.isEmpty() ? "" : baseline.add(before);
      return baseline.waiting(files) + told;
    } catch (EnvironmentFault e) {
      throw new UncheckedIOException(new IOException(String.valueOf(e.getMessage()), e));
    }
  }

  /** Says how many findings of some files are in the baseline, and how to work through them. */
  private String waiting(Set<String> files) throws EnvironmentFault {
    long known = file.exists() ? file.read().value().count(files) : 0;
    if (known == 0) {
      return "";
    }
    String which =
        known == 1 ? "1 finding of these pages is" : known + " findings of these pages are";
    return which
        + " in "
        + BaselineUse.PATH
        + ", so that candor check passes from the first day.\n"
        + "To work through them: candor serve shows each on its page, and the report of candor"
        + " check lists all.\n"
        + "Once some are fixed, candor check --prune-baseline shortens the list.\n";
  }

  private String add(Map<String, String> before) throws EnvironmentFault {
    CheckResult result;
    try {
      Generator.Checked checked = Generator.checked(Pipeline.of(settings, Progress.SILENT));
      result = CheckResult.of(checked.report().found(), FailOn.ERROR);
    } catch (EnvironmentFault cannotCheck) {
      return "The pages were not checked, and no baseline was written: "
          + cannotCheck.getMessage()
          + "\n";
    }
    Outcome<Baseline> known = file.read();
    if (!known.found().isEmpty()) {
      return "Nothing was added to " + BaselineUse.PATH + ", which has an error: candor check.\n";
    }
    List<Remark> more = new ArrayList<>();
    List<Remark> shown = new ArrayList<>();
    for (Remark remark : known.value().applyTo(result).remarks()) {
      if (!remark.old()) {
        boolean hidden = isBrought(remark, before) && canWait(remark.diagnostic());
        (hidden ? more : shown).add(remark);
      }
    }
    String text = known.value().extended(more, before.keySet());
    if (file.exists() || !more.isEmpty()) {
      file.write(text);
    }
    return shown(shown, before.keySet());
  }

  /** Whether a finding is about a line that an import wrote. */
  private static boolean isBrought(Remark remark, Map<String, String> before) {
    String text = before.get(remark.diagnostic().file().path());
    if (text == null || text.isEmpty()) {
      return text != null;
    }
    List<String> lines = remark.diagnostic().file().text().lines().toList();
    String line = remark.line() <= lines.size() ? lines.get(remark.line() - 1) : "";
    return text.lines().noneMatch(line::equals);
  }

  /** Whether a site can go on with a finding for now. */
  private static boolean canWait(Diagnostic found) {
    boolean builds = !found.isError() || EditorialRules.canBeWaived(found.rule());
    String rule = found.rule().id();
    return builds && !PublishRefusals.FOR_READERS.containsKey(rule) && !DUE.contains(rule);
  }

  /** What a check still shows of the pages, and whether it fails. */
  private static String shown(List<Remark> shown, Set<String> files) {
    StringBuilder told = new StringBuilder();
    StringJoiner rules = new StringJoiner(", ");
    shown.stream()
        .map(Remark::diagnostic)
        .filter(found -> files.contains(found.file().path()))
        .collect(Collectors.groupingBy(d -> d.rule().id(), TreeMap::new, Collectors.counting()))
        .forEach((rule, times) -> rules.add(rule + " (" + times + ")"));
    if (rules.length() > 0) {
      told.append("The check still shows what a baseline must not hide: ").append(rules);
      told.append(".\n");
    }
    Set<String> faulty = new TreeSet<>();
    shown.stream()
        .map(Remark::diagnostic)
        .filter(found -> found.severity() == Severity.ERROR)
        .forEach(found -> faulty.add(found.file().path()));
    if (!faulty.isEmpty()) {
      told.append("candor check doesn't pass yet: there are errors in ");
      told.append(String.join(", ", faulty)).append(".\n");
    }
    return told.toString();
  }
}
