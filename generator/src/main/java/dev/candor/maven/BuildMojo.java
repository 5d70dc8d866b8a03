package dev.candor.maven;

import dev.candor.engine.BuildReport;
import dev.candor.engine.Generator;
import dev.candor.engine.Progress;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Builds the site into its folder, completely or not at all. */
@Mojo(
    name = "build",
    defaultPhase = LifecyclePhase.PACKAGE,
    requiresProject = false,
    threadSafe = true)
public final class BuildMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** The folder for the site; by default site/target/public/ in the root. */
  @Parameter(property = "candor.output")
  private @Nullable File output;

  /** Whether to include drafts, future and expired pages. */
  @Parameter(property = "candor.drafts", defaultValue = "false")
  private boolean drafts;

  /** The date (YYYY-MM-DD) to build for; by default today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** Whether to skip this goal. */
  @Parameter(property = "candor.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    if (skip) {
      getLog().info("candor.skip is set: nothing was built.");
      return;
    }
    BuildReport report =
        GoalRunner.run(
            getLog(),
            GoalRunner.settings(root, content, theme, output, drafts, date),
            settings -> Generator.build(settings, Progress.SILENT));
    if (report.hasErrors()) {
      throw new MojoFailureException("The content has errors; nothing was published.");
    }
  }
}
