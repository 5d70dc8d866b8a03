package dev.candor.maven;

import dev.candor.engine.AuthoringService;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Begins the translation of a page, or records that it says what its source says. */
@Mojo(name = "translate", requiresProject = false, threadSafe = true)
public final class TranslateMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** The date (YYYY-MM-DD) of the translation; by default today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** The page: articles/first-session, an id, a file or a title. */
  @Parameter(property = "candor.page", required = true)
  private String page = "";

  /** The language, by code: es. */
  @Parameter(property = "candor.language", required = true)
  private String language = "";

  /** Who translates it. */
  @Parameter(property = "candor.by")
  private String by = "";

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(
            getLog(),
            () ->
                AuthoringService.translate(
                    GoalRunner.settings(root, content, theme, null, true, date),
                    page,
                    language,
                    by));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
