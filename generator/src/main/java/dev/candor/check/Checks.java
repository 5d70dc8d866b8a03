package dev.candor.check;

import dev.candor.content.Exit;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Artifact;
import dev.candor.output.ArtifactSink;
import dev.candor.output.Build;
import dev.candor.parallel.Soon;
import dev.candor.parallel.Workers;
import java.util.ArrayList;
import java.util.List;

/**
 * The checks of one build. They see every file as it is made, and say at the end what they find.
 */
public final class Checks implements ArtifactSink {

  /** Every rule of every check. */
  public static final List<Rule> RULES =
      List.of(
          LinkCheck.DEAD_LINK,
          ImageCheck.UNSAFE_IMAGE,
          ExitCheck.MISSING_EXIT,
          TraceCheck.TRACE,
          MarkupCheck.UNSAFE_PAGE,
          MarkupCheck.STRUCTURE);

  private final List<Check> checks = new ArrayList<>();

  /** Those that every build runs; with {@code thoroughly}, all. */
  public Checks(Exit exit, boolean thoroughly) {
    for (Check check : all(exit)) {
      if (thoroughly || check.everyBuild()) {
        checks.add(check);
      }
    }
  }

  /** All that there are, for a build of a site with this exit. */
  public static List<Check> all(Exit exit) {
    return List.of(
        new LinkCheck(),
        new ImageCheck(),
        new ExitCheck(exit),
        new TraceCheck(),
        new MarkupCheck());
  }

  @Override
  public List<Artifact> take(List<Artifact> made) {
    checks.forEach(check -> made.forEach(check::see));
    return made;
  }

  /** What they find in a build all of whose files were taken. */
  public List<Diagnostic> run(Build build, Workers workers) {
    List<Soon<List<Diagnostic>>> all = new ArrayList<>();
    for (Check check : checks) {
      all.add(Soon.of(() -> check.check(build, workers)));
    }
    List<Diagnostic> found = new ArrayList<>();
    all.forEach(one -> found.addAll(one.get()));
    return found;
  }
}
