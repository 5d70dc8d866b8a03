package dev.candor.serve;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Severity;
import dev.candor.engine.SiteSnapshot;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reports to an editor's terminal what has changed since the last report: new and fixed problems.
 */
public final class Reporter implements DevServer.Listener {

  private final Consumer<String> line;
  private Set<String> reported = new HashSet<>();

  /**
   * A reporter to a terminal or a log.
   *
   * @param line prints one line, which comes without a line end
   */
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
        if (now.add(text) && !reported.contains(text)) {
          text.lines().forEach(line);
          fresh++;
        }
      }
    }
    reported.removeAll(now);
    int fixed = reported.size();
    reported = now;
    if (fresh > 0 || fixed > 0) {
      String noun = fresh == 1 ? " new problem, " : " new problems, ";
      line.accept(fresh + noun + fixed + " fixed, " + now.size() + " in all.");
    }
  }

  @Override
  public void problem(String reason) {
    line.accept("Your edits are not shown: " + reason + ". Trying again every second.");
  }

  @Override
  public void solved() {
    line.accept("The site is up to date again.");
  }

  @Override
  public void polling(String reason) {
    line.accept("The system can't report changes: " + reason + ".");
    line.accept("All files are looked at again and again instead, which takes a little longer.");
  }
}
