package dev.candor.check;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.Build;
import dev.candor.parallel.Soon;
import dev.candor.parallel.Workers;
import java.util.ArrayList;
import java.util.List;

/** The checks there are. */
public final class Checks {

  public static final List<Check> ALL =
      List.of(
          new LinkCheck(), new ImageCheck(), new ExitCheck(), new TraceCheck(), new MarkupCheck());

  private Checks() {}

  /** What the checks of every build find; with {@code thoroughly}, what all find. */
  public static List<Diagnostic> run(Build build, Workers workers, boolean thoroughly) {
    List<Soon<List<Diagnostic>>> all = new ArrayList<>();
    for (Check check : ALL) {
      if (thoroughly || check.everyBuild()) {
        all.add(Soon.of(() -> check.check(build, workers)));
      }
    }
    List<Diagnostic> found = new ArrayList<>();
    all.forEach(one -> found.addAll(one.get()));
    return found;
  }
}
