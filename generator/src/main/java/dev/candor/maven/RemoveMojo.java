package dev.candor.maven;

import dev.candor.engine.PageMoves;
import dev.candor.engine.Settings;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Removes a page: references become words, or name another page. */
@Mojo(name = "remove", requiresProject = false, threadSafe = true)
public final class RemoveMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The page: articles/first-session, an id, a file or a title. */
  @Parameter(property = "candor.page", required = true)
  private String page = "";

  /** The page that takes its place: its address redirects there. */
  @Parameter(property = "candor.to")
  private @Nullable String to;

  /** Whether to keep this person, who asked to be removed, out of later imports of listings. */
  @Parameter(property = "candor.keepOut", defaultValue = "false")
  private boolean keepOut;

  /** Whether to show the lines that would change, and change none. */
  @Parameter(property = "candor.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(
            getLog(),
            () -> {
              Settings settings = GoalRunner.settings(root, content, null, null, true, null);
              return keepOut
                  ? PageMoves.removeForGood(settings, page, dryRun)
                  : PageMoves.remove(settings, page, Optional.ofNullable(to), dryRun);
            });
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
