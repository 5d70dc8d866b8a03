package dev.candor.check;

import dev.candor.content.Exit;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.ArtifactSink;
import dev.candor.parallel.Async;
import dev.candor.parallel.Workers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The checks of one build. They see every file as it is made, and report at the end. */
public final class Checks implements ArtifactSink {

  /** Every rule of every check. */
  public static final List<Rule> RULES =
      List.of(
          LinkCheck.DEAD_LINK,
          ExitCheck.MISSING_EXIT,
          TraceCheck.TRACE,
          MarkupCheck.UNSAFE_PAGE,
          MarkupCheck.STRUCTURE);

  private final List<Check> checks = new ArrayList<>();

  /** The checks that every build runs; with {@code thoroughly}, all. */
  public Checks(Optional<Exit> exit, boolean thoroughly) {
    this(exit, thoroughly, "");
  }

  /** The same for a site whose addresses begin with a path. */
  public Checks(Optional<Exit> exit, boolean thoroughly, String base) {
    for (Check check : all(exit, base)) {
      if (thoroughly || check.everyBuild()) {
        checks.add(check);
      }
    }
  }

  /** All checks, for a build of a site with this exit, or none. */
  public static List<Check> all(Optional<Exit> exit) {
    return all(exit, "");
  }

  private static List<Check> all(Optional<Exit> exit, String base) {
    List<Check> all = new ArrayList<>(List.of(new LinkCheck(base)));
    exit.ifPresent(wanted -> all.add(new ExitCheck(wanted)));
    all.add(new TraceCheck());
    all.add(new MarkupCheck());
    return all;
  }

  @Override
  public List<Artifact> take(List<Artifact> made) {
    checks.forEach(check -> made.forEach(check::see));
    return made;
  }

  /** The findings in a build, once all of its files were seen. */
  public List<Diagnostic> run(Build build, Workers workers) {
    List<CompletableFuture<List<Diagnostic>>> all = new ArrayList<>();
    for (Check check : checks) {
      all.add(Async.supply(() -> check.check(build, workers)));
    }
    List<Diagnostic> found = new ArrayList<>();
    all.forEach(one -> found.addAll(Async.join(one)));
    return found;
  }
}
