package dev.candor.maven;

import dev.candor.engine.TidyRun;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Corrects what pastes leave behind in pages and data files, and shows each line. */
@Mojo(name = "tidy", requiresProject = false, threadSafe = true)
public final class TidyMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** Pages and data files, separated by commas. */
  @Parameter(property = "candor.files", required = true)
  private List<File> files = List.of();

  /** Whether to show the lines that would change, and change none. */
  @Parameter(property = "candor.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(
            getLog(),
            () ->
                TidyRun.tidy(
                    GoalRunner.settings(root, content, null, null, true, null),
                    files.stream().map(File::toPath).toList(),
                    dryRun));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
