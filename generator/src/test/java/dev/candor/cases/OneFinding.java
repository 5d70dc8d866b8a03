package dev.candor.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import dev.candor.engine.BuildReport;
import dev.candor.source.Span;

/**
 * One fault, one finding: whatever rules are on, nothing but what the case of a mistake is about is
 * said of the same text, or of a page as a whole that has the mistake.
 */
final class OneFinding {

  private OneFinding() {}

  static void holds(BuildReport all, BuildReport about) {
    assertThat(all.found())
        .filteredOn(one -> !about.found().contains(one) && one.severity() != Severity.NOTE)
        .filteredOn(one -> about.found().stream().anyMatch(mistake -> isOfTheSame(one, mistake)))
        .extracting(one -> one.file().path() + " " + one.rule().id() + ": " + one.message())
        .as("what follows from the mistake")
        .isEmpty();
  }

  private static boolean isOfTheSame(Diagnostic one, Diagnostic mistake) {
    Span here = one.span();
    Span there = mistake.span();
    return one.file().equals(mistake.file())
        && (here.equals(Span.NONE) || here.start() < there.end() && there.start() < here.end());
  }
}
