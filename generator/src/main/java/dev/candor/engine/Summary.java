package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Severity;
import dev.candor.report.CheckResult;
import dev.candor.report.FailOn;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;
import java.util.function.ToLongFunction;

/** Summarises a build in words. */
public final class Summary {

  /** How many pages a line of the summary names. */
  private static final int MOST_NAMED = 5;

  private Summary() {}

  /** Every finding of at least this severity, one after the other. */
  public static String findings(BuildReport report, Severity mildest) {
    StringBuilder out = new StringBuilder();
    for (Diagnostic diagnostic : report.found()) {
      if (diagnostic.severity().compareTo(mildest) <= 0) {
        out.append(DiagnosticPrinter.print(diagnostic));
      }
    }
    return out.toString();
  }

  /** Every reason why nothing was published, one per line; empty if there was none. */
  public static String refusals(PublishOutcome outcome) {
    if (outcome.refusals().isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("Nothing was published:\n");
    outcome.refusals().forEach(reason -> out.append("- ").append(reason).append('\n'));
    return out.toString();
  }

  /** Two or three lines: the files made, the findings, and how long each stage took. */
  public static String closing(BuildReport report) {
    StringBuilder out = new StringBuilder(made(report));
    out.append("; ").append(counted(report::count)).append('\n');
    out.append(heldBack(report)).append(leftOut(report)).append(times(report));
    if (report.hasErrors()) {
      out.append("Fix the errors first. The published site was not changed.\n");
    }
    return out.toString();
  }

  /** The same for a check, whose old findings don't count, and whether it fails. */
  static String closing(BuildReport report, CheckResult verdict) {
    StringBuilder out = new StringBuilder(made(report));
    out.append("; ").append(counted(verdict::count));
    if (verdict.withBaseline()) {
      out.append(", ").append(verdict.old()).append(" in the baseline");
    }
    out.append('\n').append(heldBack(report)).append(leftOut(report)).append(times(report));
    if (verdict.fails()) {
      out.append("The check fails: ")
          .append(verdict.failOn() == FailOn.ERROR ? "there are errors" : "there are findings")
          .append(" (it fails on ")
          .append(verdict.failOn().word())
          .append(").\n");
    }
    return out.toString();
  }

  private static String made(BuildReport report) {
    StringBuilder out = new StringBuilder();
    out.append(count(report.pages(), "page")).append(", ");
    out.append(count(report.files(), "file")).append(" in all");
    report
        .published()
        .ifPresent(
            p ->
                out.append(": ")
                    .append(p.written())
                    .append(" written, ")
                    .append(p.unchanged())
                    .append(" unchanged, ")
                    .append(p.removed())
                    .append(" removed"));
    return out.toString();
  }

  /** A line about the pages that wait for their day; empty if there are none. */
  private static String heldBack(BuildReport report) {
    int held = report.heldBack().size();
    if (held == 0) {
      return "";
    }
    StringJoiner named = new StringJoiner(", ");
    report.heldBack().entrySet().stream()
        .limit(MOST_NAMED)
        .forEach(page -> named.add(page.getKey() + " (" + page.getValue() + ")"));
    if (held > MOST_NAMED) {
      named.add((held - MOST_NAMED) + " more");
    }
    String whose = held == 1 ? " is held back until its day: " : " are held back until their day: ";
    return count(held, "page") + whose + named + "\n";
  }

  /** Which pages readers don't see today, and why. */
  private static String leftOut(BuildReport report) {
    StringJoiner reasons = new StringJoiner(", ");
    report
        .leftOut()
        .forEach(
            (why, number) ->
                reasons.add(
                    switch (why) {
                      case DRAFT -> count(number, "draft");
                      case SCHEDULED -> count(number, "page") + " whose day is still to come";
                      case EXPIRED -> count(number, "page") + " that expired";
                      case HIDDEN ->
                          (number == 1 ? "1 entry" : number + " entries")
                              + " of the directory without a valid licence";
                    }));
    return reasons.length() == 0 ? "" : "Left out: " + reasons + "\n";
  }

  private static String counted(ToLongFunction<Severity> count) {
    StringJoiner counts = new StringJoiner(", ");
    for (Severity severity : Severity.values()) {
      counts.add(count(count.applyAsLong(severity), severity.word()));
    }
    return counts.toString();
  }

  private static String times(BuildReport report) {
    StringJoiner times = new StringJoiner(", ");
    long all = 0;
    for (Map.Entry<Stage, Long> stage : report.nanos().entrySet()) {
      all += stage.getValue();
      times.add(stage.getKey().word() + " " + seconds(stage.getValue()));
    }
    return times + "; " + seconds(all) + " in all\n";
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
  }
}
