package dev.candor.maven;

import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.UsageFault;
import dev.candor.engine.importing.ImportRequest;
import dev.candor.engine.importing.ImportService;
import java.io.File;
import java.util.List;
import java.util.Optional;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** Imports the posts of a blog from an export. */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

  /** The folder that holds content/, themes/ and site/site.yaml. */
  @Parameter(property = "candor.root", defaultValue = "${basedir}")
  private @Nullable File root;

  /** The date (YYYY-MM-DD) that decides what is in the future; by default today. */
  @Parameter(property = "candor.date")
  private @Nullable String date;

  /** The export: files, folders and zip archives of one old site, separated by commas. */
  @Parameter(property = "candor.from", required = true)
  private List<File> from = List.of();

  /** The content folder; by default content/ in the root. */
  @Parameter(property = "candor.into")
  private @Nullable File into;

  /** A folder with the images, by their names. */
  @Parameter(property = "candor.media")
  private @Nullable File media;

  /** Whether to go online and download images that are not here, from the hosts named. */
  @Parameter(property = "candor.fetchMedia", defaultValue = "false")
  private boolean fetchMedia;

  /** The hosts to download images from, separated by commas. */
  @Parameter(property = "candor.mediaHosts")
  private List<String> mediaHosts = List.of();

  /** Only posts whose id, address or title is like this, such as *couple*. */
  @Parameter(property = "candor.only")
  private @Nullable String only;

  /** Whether to say what would happen, and write nothing. */
  @Parameter(property = "candor.dryRun", defaultValue = "false")
  private boolean dryRun;

  /** Whether to leave site/baseline.yaml alone, and not add what the pages still need. */
  @Parameter(property = "candor.noBaseline", defaultValue = "false")
  private boolean noBaseline;

  @Override
  public void execute() throws MojoFailureException, MojoExecutionException {
    ImportRequest request =
        new ImportRequest(
            from.stream().map(File::toPath).toList(),
            Optional.ofNullable(into).map(File::toPath),
            Optional.ofNullable(media).map(File::toPath),
            Optional.ofNullable(only),
            dryRun,
            !noBaseline,
            fetchMedia,
            mediaHosts);
    ImportService.Result result;
    try {
      result = ImportService.run(GoalRunner.settings(root, null, null, null, true, date), request);
    } catch (UsageFault fault) {
      throw new MojoFailureException(String.valueOf(fault.getMessage()), fault);
    } catch (EnvironmentFault fault) {
      throw new MojoExecutionException(fault.getMessage(), fault);
    }
    result.told().lines().forEach(result.faulty() ? getLog()::warn : getLog()::info);
    if (result.faulty()) {
      throw new MojoFailureException("Something could not be imported: see above.");
    }
  }
}
