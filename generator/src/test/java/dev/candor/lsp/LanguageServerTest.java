package dev.candor.lsp;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.candor.cases.BaseSite;
import dev.candor.engine.Settings;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server, asked through the protocol by a client of the same library. */
class LanguageServerTest implements LanguageClient {

  private static final String HEAD = "---\ntitle: Notes\nsummary: What this is about.\n---\n";

  @TempDir private Path root;

  private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();
  private final PipedOutputStream toServer = new PipedOutputStream();
  private LanguageServer server;
  private Path notes;

  @BeforeEach
  void start() throws Exception {
    root = root.toRealPath();
    BaseSite.write(root);
    notes = root.resolve("content/pages/notes.md");
    Files.writeString(notes, HEAD + "See [[safety]] first.\n");
    PipedInputStream input = new PipedInputStream(toServer, 1 << 16);
    PipedOutputStream output = new PipedOutputStream();
    PipedInputStream fromServer = new PipedInputStream(output, 1 << 16);
    Thread thread = new Thread(() -> serve(input, output), "server under test");
    thread.setDaemon(true);
    thread.start();
    var launcher = LSPLauncher.createClientLauncher(this, fromServer, toServer);
    Object unused = launcher.startListening();
    server = launcher.getRemoteProxy();
    assertThat(
            server.initialize(new InitializeParams()).get(30, TimeUnit.SECONDS).getCapabilities())
        .isNotNull();
    server.initialized(new InitializedParams());
    server
        .getTextDocumentService()
        .didOpen(
            new DidOpenTextDocumentParams(
                new TextDocumentItem(uri(), "markdown", 1, Files.readString(notes, UTF_8))));
  }

  private void serve(PipedInputStream input, PipedOutputStream output) {
    try {
      CandorLanguageServer.serve(Settings.of(root), input, output);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @AfterEach
  void stop() throws Exception {
    toServer.close();
  }

  private String uri() {
    return notes.toUri().toString();
  }

  private TextDocumentIdentifier document() {
    return new TextDocumentIdentifier(uri());
  }

  private void type(String text) {
    server
        .getTextDocumentService()
        .didChange(
            new DidChangeTextDocumentParams(
                new VersionedTextDocumentIdentifier(uri(), 2),
                List.of(new TextDocumentContentChangeEvent(HEAD + text))));
  }

  /** The messages about the open text, once there is this one. */
  private void awaitFinding(String rule) throws InterruptedException {
    for (int i = 0; i < 50; i++) {
      PublishDiagnosticsParams next = published.poll(30, TimeUnit.SECONDS);
      assertThat(next).as("a finding of " + rule).isNotNull();
      if (next.getUri().equals(uri())
          && next.getDiagnostics().stream().anyMatch(d -> rule.equals(d.getCode().getLeft()))) {
        return;
      }
    }
    throw new AssertionError("no finding of " + rule);
  }

  @Test
  void unsavedTextIsJudgedAndCorrected() throws Exception {
    type("See [[Saftey]] first.\n");
    awaitFinding("unknown-reference");

    Range line = new Range(new Position(4, 0), new Position(4, 10));
    var fixes =
        server
            .getTextDocumentService()
            .codeAction(new CodeActionParams(document(), line, new CodeActionContext(List.of())))
            .get();
    assertThat(fixes).hasSize(1);
    var edits = fixes.get(0).getRight().getEdit().getChanges().getOrDefault(uri(), List.of());
    assertThat(edits).hasSize(1);
    var edit = edits.get(0);
    assertThat(edit.getNewText()).isEqualTo("[[Safety]]");
    assertThat(Files.readString(notes)).contains("[[safety]]");
  }

  @Test
  void pagesAreOfferedByTitle() throws Exception {
    type("See [[Sa\n");

    var items =
        server
            .getTextDocumentService()
            .completion(new CompletionParams(document(), new Position(4, 8)))
            .get();
    assertThat(items.getLeft()).extracting("label").contains("Safety", "Notes");
  }

  @Test
  void aReferenceLeadsToItsPageAndBack() throws Exception {
    Position there = new Position(4, 8);
    String safety = root.resolve("content/pages/safety.md").toUri().toString();
    var texts = server.getTextDocumentService();

    assertThat(texts.definition(new DefinitionParams(document(), there)).get().getLeft())
        .extracting("uri")
        .isEqualTo(List.of(safety));
    assertThat(
            texts
                .references(new ReferenceParams(document(), there, new ReferenceContext(false)))
                .get())
        .extracting("uri")
        .isEqualTo(List.of(uri()));
    assertThat(
            texts
                .hover(new HoverParams(document(), there))
                .get()
                .getContents()
                .getRight()
                .getValue())
        .isEqualTo("**Safety**\n\nReading this site in safety.");
    assertThat(
            server.getWorkspaceService().symbol(new WorkspaceSymbolParams("safe")).get().getRight())
        .extracting("name")
        .isEqualTo(List.of("Safety"));
  }

  @Test
  void aPageIsRenamedWithItsReferences() throws Exception {
    var texts = server.getTextDocumentService();
    var edit = texts.rename(new RenameParams(document(), new Position(4, 8), "staying-safe")).get();

    assertThat(edit.getDocumentChanges()).hasSize(3);
    assertThat(edit.getDocumentChanges().get(2).getRight().getKind()).isEqualTo("rename");
    assertThatThrownBy(
            () -> texts.rename(new RenameParams(document(), new Position(4, 8), "Not an id")).get())
        .hasMessageContaining("can't be an id");
  }

  @Override
  public void telemetryEvent(Object object) {}

  @Override
  public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
    published.add(diagnostics);
  }

  @Override
  public void showMessage(MessageParams messageParams) {}

  @Override
  public java.util.concurrent.CompletableFuture<MessageActionItem> showMessageRequest(
      ShowMessageRequestParams requestParams) {
    return new java.util.concurrent.CompletableFuture<>();
  }

  @Override
  public void logMessage(MessageParams message) {}
}
