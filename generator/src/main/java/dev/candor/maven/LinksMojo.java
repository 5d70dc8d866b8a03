package dev.candor.maven;

import dev.candor.engine.LinkCheckRun;
import java.io.File;
import java.time.Duration;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Checks whether links to other sites still work. Goes online. */
@Mojo(name = "links", requiresProject = false, requiresOnline = true, threadSafe = true)
public final class LinksMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The theme's folder; by default the one that site.yaml names. */
  @Parameter(property = "candor.theme")
  private @Nullable File theme;

  /** Whether to check drafts, future and expired pages too. */
  @Parameter(property = "candor.drafts", defaultValue = "false")
  private boolean drafts;

  /** How many milliseconds to wait between two requests to the same host. */
  @Parameter(property = "candor.rest", defaultValue = "1000")
  private long rest;

  /** For how many days to skip an address that worked. */
  @Parameter(property = "candor.keep", defaultValue = "7")
  private long keep;

  /** Whether to also check addresses on this machine and its local network. */
  @Parameter(property = "candor.allowPrivate", defaultValue = "false")
  private boolean allowPrivate;

  /** What fails the goal: never or dead. */
  @Parameter(property = "candor.failOn", defaultValue = "never")
  private String failOn = "never";

  /** Whether to skip this goal. */
  @Parameter(property = "candor.skip", defaultValue = "false")
  private boolean skip;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    if (skip) {
      getLog().info("candor.skip is set: nothing was checked.");
      return;
    }
    LinkCheckRun.Request request =
        new LinkCheckRun.Request(
            Duration.ofMillis(rest), Duration.ofDays(keep), allowPrivate, failOn.equals("dead"));
    String refusal =
        GoalRunner.tell(
            getLog(),
            () ->
                LinkCheckRun.run(
                    GoalRunner.settings(root, content, theme, null, drafts, null),
                    request,
                    host -> getLog().info("checked " + host)));
    if (!refusal.isEmpty()) {
      throw new MojoFailureException(refusal);
    }
  }
}
