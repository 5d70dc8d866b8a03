package dev.candor.check;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.parallel.Workers;
import java.util.List;

/** Looks at a build for breaches of one or a few rules: one build, one check. */
public interface Check {

  /** Looks at a file as it is made, while its bytes are at hand. From any number of threads. */
  default void see(Artifact made) {}

  /** What it finds in all that it saw, in an order that depends on the build alone. */
  List<Diagnostic> check(Build build, Workers workers);

  /** Whether every build runs it; the others take longer, and run only with the check command. */
  default boolean everyBuild() {
    return true;
  }
}
