package dev.candor.maven;

import dev.candor.engine.Doctor;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Looks at what Candor needs: Java, the port, git, permissions, keys of targets. */
@Mojo(name = "doctor", requiresProject = false, threadSafe = true)
public final class DoctorMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The port that candor:serve would use. */
  @Parameter(property = "candor.port", defaultValue = "4000")
  private int port;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    String refusal =
        GoalRunner.tell(
            getLog(),
            () ->
                Doctor.examine(
                    GoalRunner.settings(root, content, null, null, true, null),
                    port,
                    System.getenv()));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
