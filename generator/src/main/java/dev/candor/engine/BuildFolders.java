package dev.candor.engine;

import dev.candor.authoring.Snippets;
import dev.candor.content.Kinds;
import dev.candor.content.KnownIds;
import dev.candor.content.SchemaWriter;
import dev.candor.output.Build;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.JsonTree;
import dev.candor.parallel.Async;
import dev.candor.publish.FolderPublisher;
import dev.candor.publish.PublishException;
import dev.candor.publish.PublishReport;
import dev.candor.publish.SingleFile;
import dev.candor.source.SitePath;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The folders that a build writes: the published site, and beside it schemas and snippets for
 * editors' tools and headers for servers.
 */
final class BuildFolders {

  private final Settings settings;

  BuildFolders(Settings settings) {
    this.settings = settings;
  }

  /**
   * Publishes a build whose files have all gone to the sink.
   *
   * @throws EnvironmentFault if a folder can't be written
   */
  PublishReport publish(Build build, BuildSink sink) throws EnvironmentFault {
    CompletableFuture<KnownIds> ids = Async.supply(() -> SiteNames.ids(build.site()));
    CompletableFuture<List<Artifact>> schemas =
        Async.supply(() -> schemas(Async.join(ids), build.site().config().kinds()));
    try {
      PublishReport report = sink.publish(build.artifacts());
      new FolderPublisher(settings.schemaFolder()).publish(Async.join(schemas));
      publishSnippets(Async.join(ids), build.site().config().kinds());
      new FolderPublisher(settings.headersFolder()).publish(build.forServers());
      return report;
    } catch (PublishException e) {
      throw new EnvironmentFault(String.valueOf(e.getMessage()), e);
    }
  }

  /**
   * Writes snippets where VS Code looks for them, if the project has a .vscode folder and isn't
   * read-only.
   */
  private void publishSnippets(KnownIds ids, Kinds kinds) throws PublishException {
    Path folder = settings.root().resolve(".vscode");
    if (Files.isDirectory(folder) && Files.isWritable(folder)) {
      String snippets = JsonTree.lines(Snippets.of(ids, kinds));
      SingleFile.replaceIfOther(folder.resolve("candor.code-snippets"), snippets);
    }
  }

  /** The schemas for editors' YAML tools, which lie beside the site and are not published. */
  private static List<Artifact> schemas(KnownIds ids, Kinds kinds) {
    List<Artifact> schemas = new ArrayList<>();
    schemas.add(Artifact.of(SitePath.of(KnownIds.FILE), SchemaWriter.ids(ids)));
    SchemaWriter.all(ids, kinds)
        .forEach((name, json) -> schemas.add(Artifact.of(SitePath.of(name), json)));
    return schemas;
  }
}
