package dev.candor.check;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import java.util.List;

/** Checks a build against one or a few rules. Each build gets a new check. */
public interface Check {

  /**
   * Examines a file as it is made, while its bytes are in memory. Called from any number of
   * threads.
   */
  default void see(Artifact made) {}

  /** The findings in all files, in an order that depends on the build alone. */
  List<Diagnostic> check(Build build, Workers workers);

  /** Whether every build runs it; the others take longer, and run only with the check command. */
  default boolean everyBuild() {
    return true;
  }
}
