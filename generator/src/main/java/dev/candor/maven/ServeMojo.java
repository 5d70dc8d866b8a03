package dev.candor.maven;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Preview;
import dev.candor.serve.DevServer;
import dev.candor.serve.Reporter;
import java.io.File;
import java.io.IOException;
import java.time.InstantSource;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Shows the site in this machine's browser while you write. */
@Mojo(name = "serve", requiresProject = false, threadSafe = true)
public final class ServeMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** The port on 127.0.0.1 to listen on; 0 for any free one. */
  @Parameter(property = "candor.port", defaultValue = "4000")
  private int port;

  /** Whether to include drafts, future and expired pages. */
  @Parameter(property = "candor.drafts", defaultValue = "true")
  private boolean drafts;

  /**
   * Whether to check all files twice a second: for network disks and folders mounted into a
   * container, where the system doesn't report changes.
   */
  @Parameter(property = "candor.poll", defaultValue = "false")
  private boolean poll;

  @Override
  public void execute() throws MojoExecutionException {
    try {
      Preview preview =
          new Preview(
              GoalRunner.settings(root, content, theme, null, drafts, null),
              InstantSource.system());
      try (DevServer server = DevServer.start(preview, port, poll, new Reporter(getLog()::info))) {
        server.await();
      }
    } catch (EnvironmentFault | IOException e) {
      throw new MojoExecutionException("can't serve on port " + port + ": " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
