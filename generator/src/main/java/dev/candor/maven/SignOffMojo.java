package dev.candor.maven;

import dev.candor.authoring.SignOff;
import dev.candor.engine.AuthoringService;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Records in content/reviews.yaml that a reviewer has read the current text of pages. */
@Mojo(name = "sign-off", requiresProject = false, threadSafe = true)
public final class SignOffMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** The date (YYYY-MM-DD) of the review; by default today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** The pages, separated by commas: articles/first-session, an id, a file or a title. */
  @Parameter(property = "candor.page")
  private List<String> page = List.of();

  /** Whether to sign off every published page that names this reviewer and needs a review. */
  @Parameter(property = "candor.all", defaultValue = "false")
  private boolean all;

  /** Who has read them, as a person's id. */
  @Parameter(property = "candor.reviewer")
  private String reviewer = "";

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(
            getLog(),
            () ->
                AuthoringService.signOff(
                    GoalRunner.settings(root, content, theme, null, true, date),
                    new SignOff.Request(page, all, reviewer)));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
