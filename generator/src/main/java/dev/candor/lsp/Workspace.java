package dev.candor.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.services.WorkspaceService;

/** The requests about the whole site. */
final class Workspace implements WorkspaceService {

  private final CandorLanguageServer server;

  Workspace(CandorLanguageServer server) {
    this.server = server;
  }

  @Override
  public CompletableFuture<
          Either<List<? extends SymbolInformation>, List<? extends WorkspaceSymbol>>>
      symbol(WorkspaceSymbolParams params) {
    return server.after(() -> Either.forRight(server.answers().symbols(params.getQuery())));
  }

  @Override
  public void didChangeConfiguration(DidChangeConfigurationParams params) {
    // it has no settings
  }

  @Override
  public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
    server.reread("");
  }
}
