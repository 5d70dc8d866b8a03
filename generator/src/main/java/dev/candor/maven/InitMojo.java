package dev.candor.maven;

import dev.candor.engine.Settings;
import dev.candor.engine.Starter;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/** Starts a site in an empty folder: it builds and passes the check as it is. */
@Mojo(name = "init", requiresProject = false, threadSafe = true)
public final class InitMojo extends AbstractMojo {

  /** A folder that is empty or doesn't exist. */
  @Parameter(property = "candor.dir", defaultValue = ".")
  private File dir = new File(".");

  /** The site's title. */
  @Parameter(property = "candor.title")
  private String title = "";

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(getLog(), () -> Starter.start(Settings.of(dir.toPath()), title));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
