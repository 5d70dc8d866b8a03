package dev.candor.lsp;

import dev.candor.authoring.PageMove;
import dev.candor.content.Reference;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import dev.candor.engine.EditingSession;
import dev.candor.engine.Fixes;
import dev.candor.site.LinkedPage;
import dev.candor.site.Mention;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.RenameFile;
import org.eclipse.lsp4j.ResourceOperation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentEdit;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.WorkspaceSymbol;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** What a site's session knows, in the protocol's terms. */
final class Answers {

  private final EditingSession session;
  private final Path root;

  Answers(EditingSession session, Path root) {
    this.session = session;
    this.root = root;
  }

  /** The address of a file of the site. */
  String uri(String path) {
    return root.resolve(path).toUri().toString();
  }

  private Location place(SourceFile file, Span span) {
    return new Location(uri(file.path()), Positions.range(file, span));
  }

  List<org.eclipse.lsp4j.Diagnostic> diagnostics(List<Diagnostic> found) {
    return found.stream().map(Answers::diagnostic).toList();
  }

  private static org.eclipse.lsp4j.Diagnostic diagnostic(Diagnostic found) {
    String remedy = found.suggestion().isEmpty() ? "" : "\n" + found.suggestion();
    org.eclipse.lsp4j.Diagnostic shown =
        new org.eclipse.lsp4j.Diagnostic(
            Positions.range(found.file(), found.span()), found.message() + remedy);
    shown.setSource("candor");
    shown.setCode(found.rule().id());
    shown.setSeverity(
        found.severity() == Severity.ERROR
            ? DiagnosticSeverity.Error
            : found.severity() == Severity.WARNING
                ? DiagnosticSeverity.Warning
                : DiagnosticSeverity.Information);
    return shown;
  }

  /** What may follow an open {@code [[} or {@code [@}. */
  List<CompletionItem> completions(String path, Position position) {
    SourceFile file = session.file(path).orElse(null);
    if (file == null) {
      return List.of();
    }
    int at = Positions.offset(file, position);
    String line = file.text().substring(file.text().lastIndexOf('\n', at - 1) + 1, at);
    int page = line.lastIndexOf("[[");
    int work = line.lastIndexOf("[@");
    if (page > work && line.indexOf("]]", page) < 0) {
      return pages();
    }
    return work > page && line.indexOf(']', work) < 0 ? works() : List.of();
  }

  private List<CompletionItem> pages() {
    List<CompletionItem> items = new ArrayList<>();
    for (LinkedPage page : session.pages()) {
      CompletionItem item = new CompletionItem(page.title());
      item.setKind(CompletionItemKind.Reference);
      item.setDetail(page.target().key());
      item.setDocumentation(page.page().content().summary());
      item.setFilterText(
          page.title()
              + " "
              + page.page().id()
              + " "
              + String.join(" ", page.page().shared().aliases()));
      item.setInsertText(page.title());
      items.add(item);
    }
    return items;
  }

  private List<CompletionItem> works() {
    List<CompletionItem> items = new ArrayList<>();
    for (Reference work : session.works()) {
      CompletionItem item = new CompletionItem(work.id());
      item.setKind(CompletionItemKind.Value);
      item.setDetail(work.title());
      item.setFilterText(work.id() + " " + work.title());
      item.setInsertText(work.id());
      items.add(item);
    }
    return items;
  }

  Optional<LinkedPage> named(String path, Position position) {
    return session
        .file(path)
        .flatMap(file -> session.namedAt(path, Positions.offset(file, position)));
  }

  /** The title and the summary of the page named at a place. */
  Optional<String> hover(String path, Position position) {
    return named(path, position)
        .map(page -> "**" + page.title() + "**\n\n" + page.page().content().summary());
  }

  Optional<Location> definition(String path, Position position) {
    return named(path, position).map(page -> place(page.page().file(), Span.NONE));
  }

  /** What names the page at a place, or the page itself. */
  List<Location> references(String path, Position position) {
    return named(path, position)
        .or(() -> session.pageOf(path))
        .map(session::mentionsOf)
        .orElse(List.of())
        .stream()
        .map((Mention mention) -> place(mention.file(), mention.span()))
        .toList();
  }

  /** The edits that give a page another id; the reasons if it can't have it. */
  Either<WorkspaceEdit, List<String>> rename(String path, Position position, String id) {
    LinkedPage page = named(path, position).or(() -> session.pageOf(path)).orElse(null);
    if (page == null) {
      return Either.forRight(List.of("there is no page here"));
    }
    PageMove.Plan plan = session.rename(page, id);
    if (!plan.refusals().isEmpty()) {
      return Either.forRight(plan.refusals());
    }
    Map<String, List<TextEdit>> edits = new LinkedHashMap<>();
    plan.edits()
        .forEach(
            edit ->
                edits
                    .computeIfAbsent(uri(edit.file().path()), uri -> new ArrayList<>())
                    .add(new TextEdit(Positions.range(edit.file(), edit.span()), edit.text())));
    List<Either<TextDocumentEdit, ResourceOperation>> changes = new ArrayList<>();
    edits.forEach((uri, own) -> changes.add(Either.forLeft(edit(uri, own))));
    for (PageMove.FileMove move : plan.files()) {
      changes.add(Either.forRight(new RenameFile(uri(move.file().path()), uri(move.newPath()))));
    }
    return Either.forLeft(new WorkspaceEdit(changes));
  }

  private static TextDocumentEdit edit(String uri, List<TextEdit> edits) {
    return new TextDocumentEdit(
        new VersionedTextDocumentIdentifier(uri, null),
        edits.stream().map(Either::<TextEdit, org.eclipse.lsp4j.SnippetTextEdit>forLeft).toList());
  }

  /** The corrections of the findings within a range. */
  List<CodeAction> fixes(String path, Range range) {
    List<CodeAction> fixes = new ArrayList<>();
    for (Diagnostic found : session.findings().getOrDefault(path, List.of())) {
      Range place = Positions.range(found.file(), found.span());
      boolean apart =
          place.getEnd().getLine() < range.getStart().getLine()
              || place.getStart().getLine() > range.getEnd().getLine();
      Fixes.of(found)
          .filter(text -> !apart)
          .ifPresent(
              text -> {
                CodeAction fix = new CodeAction("Write " + text);
                fix.setKind(CodeActionKind.QuickFix);
                fix.setDiagnostics(List.of(diagnostic(found)));
                fix.setEdit(
                    new WorkspaceEdit(Map.of(uri(path), List.of(new TextEdit(place, text)))));
                fixes.add(fix);
              });
    }
    return fixes;
  }

  List<DocumentSymbol> outline(String path) {
    LinkedPage page = session.pageOf(path).orElse(null);
    if (page == null) {
      return List.of();
    }
    return session.outlineOf(page).stream()
        .map(
            heading -> {
              Range range = Positions.range(page.page().file(), heading.span());
              String name = heading.text().isBlank() ? "#" : heading.text();
              return new DocumentSymbol(name, SymbolKind.String, range, range);
            })
        .toList();
  }

  List<WorkspaceSymbol> symbols(String query) {
    String wanted = query.toLowerCase(Locale.ROOT);
    return session.pages().stream()
        .filter(page -> page.title().toLowerCase(Locale.ROOT).contains(wanted))
        .map(
            page ->
                new WorkspaceSymbol(
                    page.title(),
                    SymbolKind.File,
                    Either.forLeft(place(page.page().file(), Span.NONE)),
                    page.target().key()))
        .toList();
  }
}
