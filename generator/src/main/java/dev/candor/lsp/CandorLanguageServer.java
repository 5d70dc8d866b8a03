package dev.candor.lsp;

import dev.candor.diagnostic.Diagnostic;
import dev.candor.engine.EditingSession;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Settings;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.jspecify.annotations.Nullable;

/** A language server for the texts of a site: findings as one types, completion, navigation. */
public final class CandorLanguageServer implements LanguageServer {

  private final Path root;
  private final EditingSession session;
  private final Answers answers;
  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(CandorLanguageServer::daemon);
  private final Set<String> reported = new TreeSet<>();
  private @Nullable LanguageClient client;

  private CandorLanguageServer(Settings settings) throws EnvironmentFault {
    this.root = settings.root();
    this.session = new EditingSession(settings);
    this.answers = new Answers(session, root);
  }

  private static Thread daemon(Runnable task) {
    // Deeply nested texts are read by recursion, as in a build.
    Thread thread = new Thread(null, task, "candor-lsp", 16L << 20);
    thread.setDaemon(true);
    return thread;
  }

  /**
   * Speaks the protocol until the client closes the stream.
   *
   * @throws EnvironmentFault if the settings name no site
   */
  public static void serve(Settings settings, InputStream in, OutputStream out)
      throws EnvironmentFault, InterruptedException {
    CandorLanguageServer server = new CandorLanguageServer(settings);
    Launcher<LanguageClient> launcher = LSPLauncher.createServerLauncher(server, in, out);
    server.client = launcher.getRemoteProxy();
    try {
      launcher.startListening().get();
    } catch (ExecutionException e) {
      throw new EnvironmentFault("the connection to the editor failed: " + e.getMessage(), e);
    } finally {
      server.worker.shutdownNow();
    }
  }

  Answers answers() {
    return answers;
  }

  /** Answers after all changes that came before. */
  <T> CompletableFuture<T> after(Supplier<T> answer) {
    return CompletableFuture.supplyAsync(answer, worker);
  }

  /** The path of a file from the root of the site; empty if it is elsewhere. */
  String pathOf(String uri) {
    URI address = URI.create(uri);
    if (!"file".equals(address.getScheme())) {
      return "";
    }
    Path file = Path.of(address).normalize();
    return file.startsWith(root) ? root.relativize(file).toString().replace('\\', '/') : "";
  }

  void edited(String path, String text) {
    Object unused =
        after(
            () -> {
              session.edit(path, text);
              publish();
              return path;
            });
  }

  /** A file was saved, closed, or changed by another program. */
  void reread(String closed) {
    Object unused =
        after(
            () -> {
              try {
                session.forget(closed);
                publish();
              } catch (EnvironmentFault fault) {
                // The site is being moved or replaced: the next change reads it again.
                reported.clear();
              }
              return closed;
            });
  }

  private void publish() {
    LanguageClient editor = client;
    if (editor == null) {
      return;
    }
    Map<String, List<Diagnostic>> found = session.findings();
    Set<String> paths = new TreeSet<>(reported);
    paths.addAll(found.keySet());
    for (String path : paths) {
      editor.publishDiagnostics(
          new PublishDiagnosticsParams(
              answers.uri(path), answers.diagnostics(found.getOrDefault(path, List.of()))));
    }
    reported.clear();
    reported.addAll(found.keySet());
  }

  @Override
  public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
    ServerCapabilities can = new ServerCapabilities();
    can.setTextDocumentSync(TextDocumentSyncKind.Full);
    can.setCompletionProvider(new CompletionOptions(false, List.of("[", "@")));
    can.setHoverProvider(true);
    can.setDefinitionProvider(true);
    can.setReferencesProvider(true);
    can.setRenameProvider(true);
    can.setCodeActionProvider(true);
    can.setDocumentSymbolProvider(true);
    can.setWorkspaceSymbolProvider(true);
    return CompletableFuture.completedFuture(new InitializeResult(can));
  }

  @Override
  public void initialized(org.eclipse.lsp4j.InitializedParams params) {
    Object unused =
        after(
            () -> {
              publish();
              return "";
            });
  }

  @Override
  public CompletableFuture<Object> shutdown() {
    return CompletableFuture.completedFuture("");
  }

  @Override
  public void exit() {
    worker.shutdownNow();
  }

  @Override
  public TextDocumentService getTextDocumentService() {
    return new Texts(this);
  }

  @Override
  public WorkspaceService getWorkspaceService() {
    return new Workspace(this);
  }
}
