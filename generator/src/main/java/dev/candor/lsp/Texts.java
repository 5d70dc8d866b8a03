package dev.candor.lsp;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;

/** The requests about one text. */
final class Texts implements TextDocumentService {

  private final CandorLanguageServer server;

  Texts(CandorLanguageServer server) {
    this.server = server;
  }

  @Override
  public void didOpen(DidOpenTextDocumentParams params) {
    server.edited(
        server.pathOf(params.getTextDocument().getUri()), params.getTextDocument().getText());
  }

  @Override
  public void didChange(DidChangeTextDocumentParams params) {
    String path = server.pathOf(params.getTextDocument().getUri());
    int last = params.getContentChanges().size() - 1;
    server.edited(path, params.getContentChanges().get(last).getText());
  }

  @Override
  public void didClose(DidCloseTextDocumentParams params) {
    server.reread(server.pathOf(params.getTextDocument().getUri()));
  }

  @Override
  public void didSave(DidSaveTextDocumentParams params) {
    server.reread(server.pathOf(params.getTextDocument().getUri()));
  }

  @Override
  public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(
      CompletionParams params) {
    String path = server.pathOf(params.getTextDocument().getUri());
    return server.after(
        () -> Either.forLeft(server.answers().completions(path, params.getPosition())));
  }

  @Override
  public CompletableFuture<Hover> hover(HoverParams params) {
    String path = server.pathOf(params.getTextDocument().getUri());
    return server.after(
        () ->
            new Hover(
                new MarkupContent(
                    MarkupKind.MARKDOWN,
                    server.answers().hover(path, params.getPosition()).orElse(""))));
  }

  @Override
  public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>>
      definition(DefinitionParams params) {
    String path = server.pathOf(params.getTextDocument().getUri());
    return server.after(
        () ->
            Either.forLeft(
                server.answers().definition(path, params.getPosition()).stream().toList()));
  }

  @Override
  public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
    String path = server.pathOf(params.getTextDocument().getUri());
    return server.after(() -> server.answers().references(path, params.getPosition()));
  }

  @Override
  public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
    String path = server.pathOf(params.getTextDocument().getUri());
    return server.after(
        () -> {
          Either<WorkspaceEdit, List<String>> answer =
              server.answers().rename(path, params.getPosition(), params.getNewName());
          if (answer.isRight()) {
            throw new ResponseErrorException(
                new ResponseError(
                    ResponseErrorCode.InvalidParams, String.join("; ", answer.getRight()), null));
          }
          return answer.getLeft();
        });
  }

  @Override
  public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
    String path = server.pathOf(params.getTextDocument().getUri());
    return server.after(
        () ->
            server.answers().fixes(path, params.getRange()).stream()
                .map(Either::<Command, CodeAction>forRight)
                .toList());
  }

  @Override
  public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
      DocumentSymbolParams params) {
    String path = server.pathOf(params.getTextDocument().getUri());
    return server.after(
        () ->
            server.answers().outline(path).stream()
                .map(Either::<SymbolInformation, DocumentSymbol>forRight)
                .toList());
  }
}
