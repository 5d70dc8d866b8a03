package dev.candor.maven;

import dev.candor.diagnostic.Severity;
import dev.candor.engine.BuildReport;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import java.io.File;
import java.util.Locale;
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

  /** The content, if it is not in content/ of the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder, if it is not the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** Whether drafts, future and expired pages are checked too. */
  @Parameter(property = "candor.drafts", defaultValue = "false")
  private boolean drafts;

  /** The day (YYYY-MM-DD) to check for, if not today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** What fails the check: error or warning. */
  @Parameter(property = "candor.failOn", defaultValue = "error")
  private String failOn = "error";

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    Severity mildest = Runs.severity(failOn);
    BuildReport report =
        Runs.run(
            getLog(),
            Runs.settings(root, content, theme, null, drafts, date),
            settings -> Generator.check(settings, Progress.SILENT));
    if (report.found().stream().anyMatch(d -> d.severity().compareTo(mildest) <= 0)) {
      throw new MojoFailureException(
          "The check found what it must not (" + mildest.name().toLowerCase(Locale.ROOT) + ").");
    }
  }
}
