package dev.candor.engine;

import dev.candor.content.Form;
import dev.candor.report.FailOn;
import dev.candor.report.ReportFormats;
import dev.candor.report.ReportWish;
import java.util.List;
import java.util.Optional;

/**
 * What is asked of a check besides its findings. Paths are relative to the root.
 *
 * @param failOn what fails the check
 * @param baseline the file with the faults that are known
 * @param writeBaseline whether to write that file anew
 * @param sourceUrl where the report links to, if not where {@code site.yaml} says
 */
public record CheckOrder(
    FailOn failOn,
    List<ReportWish> reports,
    Optional<String> baseline,
    boolean writeBaseline,
    Optional<String> sourceUrl) {

  /** Where a baseline is written if nobody says where. */
  private static final String BASELINE = "site/baseline.yaml";

  public static final CheckOrder USUAL =
      new CheckOrder(FailOn.ERROR, List.of(), Optional.empty(), false, Optional.empty());

  public CheckOrder {
    reports = List.copyOf(reports);
    if (writeBaseline && baseline.isEmpty()) {
      baseline = Optional.of(BASELINE);
    }
  }

  /**
   * An order in the words of a command line.
   *
   * @throws IllegalArgumentException if a word is not known, with a sentence that says so
   */
  public static CheckOrder of(
      String failOn,
      List<String> reports,
      Optional<String> baseline,
      boolean writeBaseline,
      Optional<String> sourceUrl) {
    FailOn severity =
        FailOn.of(failOn)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "what fails a check is error, warning, note or never, not " + failOn));
    String pattern = sourceUrl.orElse("{file}");
    if (sourceUrl.isPresent() && !Form.SOURCE_URL.accepts(pattern)) {
      throw new IllegalArgumentException(pattern + " is not " + Form.SOURCE_URL.expected());
    }
    List<ReportWish> wishes = ReportFormats.read(reports);
    return new CheckOrder(severity, wishes, baseline, writeBaseline, sourceUrl);
  }
}
