package dev.candor.maven;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.importing.CiteService;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Adds works to content/references.yaml, or looks up which of them were withdrawn. */
@Mojo(name = "cite", requiresProject = false, threadSafe = true)
public final class CiteMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The folder with the content; by default content/ in the root. */
  @Parameter(property = "candor.content")
  private @Nullable File content;

  /** The file: BibTeX, RIS, NBIB or CSL-JSON, or a snapshot of retractions (CSV). */
  @Parameter(property = "candor.from", required = true)
  private File from = new File("");

  /** Whether to say what would happen, and write nothing. */
  @Parameter(property = "candor.dryRun", defaultValue = "false")
  private boolean dryRun;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    CiteService.Result result;
    try {
      result =
          CiteService.run(
              GoalRunner.settings(root, content, null, null, true, null), from.toPath(), dryRun);
    } catch (EnvironmentFault fault) {
      throw new MojoExecutionException(fault.getMessage(), fault);
    }
    result.told().lines().forEach(result.faulty() ? getLog()::warn : getLog()::info);
    if (result.faulty()) {
      throw new MojoFailureException("A part of the file could not be read: see above.");
    }
  }
}
