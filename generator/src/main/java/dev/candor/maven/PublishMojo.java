package dev.candor.maven;

import dev.candor.engine.PublishOutcome;
import dev.candor.engine.PublishRequest;
import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.settings.Settings;
import org.apache.maven.settings.crypto.SettingsDecrypter;
import org.jspecify.annotations.Nullable;

/** Uploads what changed to a target in site.yaml. Refuses while errors remain. */
@Mojo(name = "publish", requiresProject = false)
public final class PublishMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** The date (YYYY-MM-DD) to publish for; by default today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** The target, by its name in site.yaml. */
  @Parameter(property = "candor.target", defaultValue = "")
  private @Nullable String target;

  /** Whether to report what would be done, without doing it. */
  @Parameter(property = "candor.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** An earlier release to restore: its number, or true for the last one. */
  @Parameter(property = "candor.rollback")
  private @Nullable String rollback;

  /** Maven's own settings: the server candor-NAME has the user and password of the target NAME. */
  @Parameter(defaultValue = "${settings}", readonly = true)
  private @Nullable Settings maven;

  private final SettingsDecrypter decrypter;

  /** Takes what decrypts passwords in Maven's settings. */
  @Inject
  public PublishMojo(SettingsDecrypter decrypter) {
    this.decrypter = decrypter;
  }

  /** Whether to skip this goal. */
  @Parameter(property = "candor.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    if (skip) {
      getLog().info("candor.skip is set: nothing was published.");
      return;
    }
    PublishRequest request = Releases.request(target, dryRun, rollback, maven, decrypter);
    PublishOutcome outcome =
        Releases.publish(
            getLog(), GoalRunner.settings(root, content, theme, null, false, date), request);
    if (!outcome.refusals().isEmpty()) {
      throw new MojoFailureException(
          "Nothing was published: " + String.join("; ", outcome.refusals()));
    }
  }
}
