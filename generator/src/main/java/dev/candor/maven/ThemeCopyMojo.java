package dev.candor.maven;

import dev.candor.engine.ThemeCopies;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Copies a file of Candor's theme into your theme, for you to change. */
@Mojo(name = "theme-copy", requiresProject = false, threadSafe = true)
public final class ThemeCopyMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** The file in the theme, such as layout.ftlh or styles/00-tokens.css. */
  @Parameter(property = "candor.file", required = true)
  private String file = "";

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(
            getLog(),
            () ->
                ThemeCopies.copy(
                    GoalRunner.settings(root, content, theme, null, true, null), file));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
