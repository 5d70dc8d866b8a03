package dev.candor.engine;

import dev.candor.content.Form;
import dev.candor.report.FailOn;
import dev.candor.report.ReportFormats;
import dev.candor.report.ReportWish;
import java.util.List;
import java.util.Optional;

/**
 * The options of a check. Paths are relative to the root.
 *
 * @param failOn what fails the check
 * @param baseline the file with the known findings, and what to do with it
 * @param all whether to list notes one by one of which a rule has many
 * @param why whether to show what changed since sign-offs, and in sources since they were
 *     translated
 * @param sourceUrl the target of the report's links, if it is not the one in {@code site.yaml}
 */
public record CheckOrder(
    FailOn failOn,
    List<ReportWish> reports,
    BaselineUse baseline,
    Optional<String> sourceUrl,
    boolean all,
    boolean why) {

  public static final CheckOrder USUAL =
      new CheckOrder(FailOn.ERROR, List.of(), BaselineUse.USUAL, Optional.empty(), false, false);

  public CheckOrder {
    reports = List.copyOf(reports);
  }

  /**
   * Options as written on a command line.
   *
   * @throws IllegalArgumentException if an option is invalid, with a message for the user
   */
  public static CheckOrder of(
      String failOn, List<String> reports, BaselineUse baseline, Optional<String> sourceUrl) {
    FailOn severity =
        FailOn.of(failOn)
            .orElseThrow(
                () ->
                    new IllegalArgumentException(
                        "a check can fail on error, warning, note or never, not " + failOn));
    String pattern = sourceUrl.orElse("{file}");
    if (sourceUrl.isPresent() && !Form.SOURCE_URL.accepts(pattern)) {
      throw new IllegalArgumentException(pattern + " is not " + Form.SOURCE_URL.expected());
    }
    List<ReportWish> wishes = ReportFormats.read(reports);
    return new CheckOrder(severity, wishes, baseline, sourceUrl, false, false);
  }

  /** The same, listing every note. */
  public CheckOrder listingAll(boolean wanted) {
    return new CheckOrder(failOn, reports, baseline, sourceUrl, wanted, why);
  }

  /** The same, showing what changed in the sources of translations. */
  public CheckOrder explaining(boolean wanted) {
    return new CheckOrder(failOn, reports, baseline, sourceUrl, all, wanted);
  }
}
