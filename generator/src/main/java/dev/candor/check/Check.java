package dev.candor.check;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.Build;
import dev.candor.parallel.Workers;
import java.util.List;

/** Looks at a finished build for breaches of one or a few rules. */
public interface Check {

  /** What it finds, in an order that depends on the build alone. */
  List<Diagnostic> check(Build build, Workers workers);

  /**
   * Whether every build runs it; the others take longer, and run when somebody asks for a check.
   */
  default boolean everyBuild() {
    return true;
  }
}
