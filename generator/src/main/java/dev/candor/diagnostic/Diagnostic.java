package dev.candor.diagnostic;

import dev.candor.source.LineMap;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.Comparator;

/**
 * One finding.
 *
 * @param rule the rule that was broken
 * @param span where in the file
 * @param message what is wrong
 * @param suggestion what would fix it; empty if nothing can be suggested
 */
public record Diagnostic(
    Rule rule, Severity severity, SourceFile file, Span span, String message, String suggestion) {

  /** By path, position, rule and message: the order in which findings are shown. */
  public static final Comparator<Diagnostic> IN_READING_ORDER =
      Comparator.comparing((Diagnostic d) -> d.file().path())
          .thenComparingInt(d -> d.span().start())
          .thenComparing(d -> d.rule().id())
          .thenComparing(Diagnostic::message);

  public Diagnostic {
    int length = file.text().length();
    if (span.end() > length) {
      span = Span.of(Math.min(span.start(), length), length);
    }
  }

  public Diagnostic suggesting(String remedy) {
    return new Diagnostic(rule, severity, file, span, message, remedy);
  }

  public Diagnostic as(Severity other) {
    return new Diagnostic(rule, other, file, span, message, suggestion);
  }

  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** {@code path:line:column}. */
  public String place() {
    LineMap lines = file.lines();
    return file.path() + ":" + lines.line(span.start()) + ":" + lines.column(span.start());
  }
}
