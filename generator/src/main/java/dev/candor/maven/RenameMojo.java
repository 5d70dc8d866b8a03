package dev.candor.maven;

import dev.candor.engine.PageMoves;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Gives a page another id: references follow, and the old address redirects. */
@Mojo(name = "rename", requiresProject = false, threadSafe = true)
public final class RenameMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The page: articles/first-session, an id, a file or a title. */
  @Parameter(property = "candor.page", required = true)
  private String page = "";

  /** Its new id. */
  @Parameter(property = "candor.new", required = true)
  private String id = "";

  /** Whether to show the lines that would change, and change none. */
  @Parameter(property = "candor.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(
            getLog(),
            () ->
                PageMoves.rename(
                    GoalRunner.settings(root, content, null, null, true, null), page, id, dryRun));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
