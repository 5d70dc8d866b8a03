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
          MarkupCheck.STRUCTURE,
          VersionsCheck.VERSIONS);

  private final List<Check> checks;

  private Checks(List<Check> checks) {
    this.checks = checks;
  }

  /** The checks that every build runs, for a site with this exit and this path before addresses. */
  public static Checks ofBuilds(Optional<Exit> exit, String base) {
    return new Checks(list(exit, base).stream().filter(Check::everyBuild).toList());
  }

  /** All checks, those that take longer too. */
  public static Checks all(Optional<Exit> exit, String base) {
    return new Checks(list(exit, base));
  }

  /** Every check that there is for such a site. */
  public static List<Check> list(Optional<Exit> exit, String base) {
    List<Check> all = new ArrayList<>(List.of(new LinkCheck(base)));
    exit.ifPresent(wanted -> all.add(new ExitCheck(wanted)));
    all.add(new TraceCheck());
    all.add(new MarkupCheck());
    all.add(new VersionsCheck());
    return List.copyOf(all);
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
