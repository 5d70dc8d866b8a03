package dev.candor.maven;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.candor.authoring.Asking;
import dev.candor.authoring.NewPage;
import dev.candor.engine.AuthoringService;
import java.io.File;
import java.io.PrintWriter;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Begins a page that passes the check as it is; asks for what isn't said. */
@Mojo(name = "new", requiresProject = false)
public final class NewMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The content, if it is not in content/ of the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder, if it is not the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** The day (YYYY-MM-DD) on which it is begun, if not today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** The kind of page: article, faq, term ..., or one that site.yaml declares. */
  @Parameter(property = "candor.kind")
  private String kind = "";

  /** Its title, question or name; that of a wanted page brings its other names. */
  @Parameter(property = "candor.title")
  private String title = "";

  /** Its id, if not made of the title. */
  @Parameter(property = "candor.id")
  private String id = "";

  /** Its summary, answer or definition. */
  @Parameter(property = "candor.summary")
  private String summary = "";

  /** Any key, as key=value with commas between: authors=ann,reviewer=rob. */
  @Parameter(property = "candor.set")
  private List<String> set = List.of();

  /** Whether Maven may ask (not with -B). */
  @Parameter(defaultValue = "${settings.interactiveMode}", readonly = true)
  private boolean interactive;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(
            getLog(),
            () ->
                AuthoringService.begin(
                    GoalRunner.settings(root, content, theme, null, true, date),
                    new NewPage.Request(kind, title, id, summary, GoalRunner.pairs(set)),
                    interactive
                        ? Asking.through(System.in, UTF_8, new PrintWriter(System.out, true, UTF_8))
                        : Asking.NOBODY));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
