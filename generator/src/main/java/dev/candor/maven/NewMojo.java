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

/** Creates a page that passes the check, and asks for what the options leave out. */
@Mojo(name = "new", requiresProject = false)
public final class NewMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** The page's date (YYYY-MM-DD); by default today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** The kind of page: article, faq, term ..., or one that site.yaml declares. */
  @Parameter(property = "candor.kind")
  private String kind = "";

  /** Its title, question or name. The title of a planned page also adds its other names. */
  @Parameter(property = "candor.title")
  private String title = "";

  /** Its id; by default made from the title. */
  @Parameter(property = "candor.id")
  private String id = "";

  /** Its summary, answer or definition. */
  @Parameter(property = "candor.summary")
  private String summary = "";

  /** Its language, such as es; by default the site's own. */
  @Parameter(property = "candor.language")
  private String language = "";

  /** Any keys, as key=value separated by commas: authors=ann,reviewer=rob. */
  @Parameter(property = "candor.set")
  private List<String> set = List.of();

  /** Whether Maven may ask questions (not with -B). */
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
                    new NewPage.Request(language, kind, title, id, summary, GoalRunner.pairs(set)),
                    interactive
                        ? Asking.through(System.in, UTF_8, new PrintWriter(System.out, true, UTF_8))
                        : Asking.NOBODY));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
