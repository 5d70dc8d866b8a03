package dev.candor.maven;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.importing.ListingsRequest;
import dev.candor.engine.importing.ListingsService;
import java.io.File;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Imports entries of the directory from a table, and lists whom to call. */
@Mojo(name = "import-listings", requiresProject = false, threadSafe = true)
public final class ImportListingsMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The date (YYYY-MM-DD) that decides what is due; by default today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** The table: CSV or JSON. Without one, the goal only lists whom to call. */
  @Parameter(property = "candor.from")
  private @Nullable File from;

  /** The map (YAML) from columns to fields. */
  @Parameter(property = "candor.map")
  private @Nullable File map;

  /** The content folder; by default content/ in the root. */
  @Parameter(property = "candor.into")
  private @Nullable File into;

  /** Whether to say what would happen, and write nothing. */
  @Parameter(property = "candor.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Whether to leave site/baseline.yaml alone, and not add what the listings still need. */
  @Parameter(property = "candor.noBaseline", defaultValue = "false")
  private boolean noBaseline;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    if (from != null && map == null) {
      throw new MojoFailureException("Say which column is which field: -Dcandor.map=FILE.");
    }
    ListingsRequest request =
        new ListingsRequest(
            Optional.ofNullable(from).map(File::toPath),
            Optional.ofNullable(map).map(File::toPath),
            Optional.ofNullable(into).map(File::toPath),
            dryRun,
            !noBaseline);
    ListingsService.Result result;
    try {
      result =
          ListingsService.run(GoalRunner.settings(root, null, null, null, true, date), request);
    } catch (EnvironmentFault fault) {
      throw new MojoExecutionException(fault.getMessage(), fault);
    }
    result.told().lines().forEach(result.faulty() ? getLog()::warn : getLog()::info);
    if (result.faulty()) {
      throw new MojoFailureException("Some rows have to be corrected: see above.");
    }
  }
}
