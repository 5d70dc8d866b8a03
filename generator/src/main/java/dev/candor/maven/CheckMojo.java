package dev.candor.maven;

import dev.candor.engine.BaselineUse;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Builds the site in memory, runs every check, and reports every finding. */
@Mojo(
    name = "check",
    defaultPhase = LifecyclePhase.VERIFY,
    requiresProject = false,
    threadSafe = true)
public final class CheckMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** Whether to check drafts, future and expired pages too. */
  @Parameter(property = "candor.drafts", defaultValue = "false")
  private boolean drafts;

  /** The date (YYYY-MM-DD) to check for; by default today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** What fails the check: error, warning, note or never. */
  @Parameter(property = "candor.failOn", defaultValue = "error")
  private String failOn = "error";

  /**
   * Further report formats: sarif, junit, codequality, json, github, separated by commas; each with
   * =FILE to write it elsewhere than into target/report/ of the site.
   */
  @Parameter(property = "candor.report")
  private List<String> report = List.of();

  /**
   * A file, by its path from the root; findings listed in it are old and don't fail the check. By
   * default site/baseline.yaml, if there is one.
   */
  @Parameter(property = "candor.baseline")
  private @Nullable String baseline;

  /** Whether to write all findings into the baseline. */
  @Parameter(property = "candor.writeBaseline", defaultValue = "false")
  private boolean writeBaseline;

  /** Whether to delete the entries of the baseline whose findings are gone. */
  @Parameter(property = "candor.pruneBaseline", defaultValue = "false")
  private boolean pruneBaseline;

  /** Whether to count every finding as new. */
  @Parameter(property = "candor.noBaseline", defaultValue = "false")
  private boolean noBaseline;

  /** The target of the report's links; by default sourceUrl in site.yaml. */
  @Parameter(property = "candor.sourceUrl")
  private @Nullable String sourceUrl;

  /** Whether to check grammar too, even if site.yaml doesn't turn it on. Slow. */
  @Parameter(property = "candor.proofread", defaultValue = "false")
  private boolean proofread;

  /** Whether to list every note, even if a rule has many. */
  @Parameter(property = "candor.all", defaultValue = "false")
  private boolean all;

  /** Whether to show what changed since sign-offs, and since stale translations were made. */
  @Parameter(property = "candor.why", defaultValue = "false")
  private boolean why;

  /** Whether to skip this goal. */
  @Parameter(property = "candor.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    if (skip) {
      getLog().info("candor.skip is set: nothing was checked.");
      return;
    }
    if (GoalRunner.inspect(
        getLog(),
        GoalRunner.settings(root, content, theme, null, drafts, date).withProofreading(proofread),
        GoalRunner.order(
                failOn,
                report,
                () ->
                    BaselineUse.of(
                        Optional.ofNullable(baseline), writeBaseline, pruneBaseline, noBaseline),
                sourceUrl)
            .listingAll(all)
            .explaining(why))) {
      throw new MojoFailureException("The check failed: it fails on " + failOn + ".");
    }
  }
}
