package dev.candor.serve;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Severity;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.SiteSnapshot;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Tells an editor's terminal what is new since it was told last: what broke, and what is mended.
 */
public final class Reporter implements DevServer.Teller {

  private final Consumer<String> line;
  private Set<String> told = new HashSet<>();

  /** A reporter that says its lines, without line ends, to somebody. */
  public Reporter(Consumer<String> line) {
    this.line = line;
  }

  @Override
  public void serving(URI address) {
    line.accept("The site is at " + address + " and follows your edits. Stop with Ctrl+C.");
  }

  @Override
  public synchronized void found(SiteSnapshot snapshot, List<Diagnostic> all) {
    Set<String> now = new HashSet<>();
    int fresh = 0;
    for (Diagnostic diagnostic : all) {
      if (diagnostic.severity() != Severity.NOTE) {
        String text = DiagnosticPrinter.print(diagnostic).stripTrailing();
        if (now.add(text) && !told.contains(text)) {
          text.lines().forEach(line);
          fresh++;
        }
      }
    }
    told.removeAll(now);
    int mended = told.size();
    told = now;
    if (fresh > 0 || mended > 0) {
      line.accept(fresh + " new to mend, " + mended + " mended, " + now.size() + " in all.");
    }
  }

  @Override
  public void gone(EnvironmentFault fault) {
    line.accept("Waiting: " + fault.getMessage());
  }
}
