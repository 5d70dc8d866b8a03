package dev.candor.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.diagnostic.Outcome;
import dev.candor.engine.ContentFiles;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.PageFields;
import dev.candor.engine.Preview;
import dev.candor.engine.SiteSnapshot;
import dev.candor.engine.TwinText;
import dev.candor.engine.importing.ImportItems;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.InlineScripts;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The desk, where an editor writes a page with the page beside it. Names of files are looked up
 * among those of the site, like addresses.
 */
final class Desk {

  /** The requests that need the token. */
  static final Set<String> WRITES =
      Set.of(
          "draft.json",
          "save.json",
          "field.json",
          DeskPaste.NAME,
          DeskImage.NAME,
          DeskNew.NAME,
          DeskSignOff.NAME,
          DeskMove.RENAME,
          DeskMove.REMOVE,
          DeskTranslate.NAME,
          DeskWork.WORK,
          DeskWork.PROMISE,
          DeskImport.NAME);

  private static final Set<String> FILES =
      Set.of(
          "edit.js",
          "edit-text.js",
          "edit-form.js",
          "edit-names.js",
          "edit-image.js",
          "edit-panel.js",
          "edit-paste.js",
          "edit-move.js",
          "edit-sign.js",
          "edit-work.js",
          "edit-tasks.js",
          "edit-translate.js",
          "new.js",
          "new.css",
          "import.js",
          "import.css",
          "edit.css",
          "rules.css",
          "twin.css",
          "codemirror.js");

  private static final String DRAFT = "draft/";
  private static final String RULES = "rules/";

  private final Preview preview;
  private final ContentFiles files;
  private final Drafts drafts;
  private final DeskImage images;
  private final DeskNew pages;
  private final DeskSignOff signOffs;
  private final DeskMove moves;
  private final DeskTranslate translations;
  private final DeskWork works;
  private final DeskImport imported;
  private final String token;

  Desk(Preview preview, String token) {
    this.preview = preview;
    this.files = preview.contentFiles();
    this.drafts = new Drafts(preview);
    this.images = new DeskImage(preview.contentImages());
    this.pages = new DeskNew(preview.newPages(), token);
    this.signOffs = new DeskSignOff(preview.signOffs());
    this.moves = new DeskMove(preview);
    this.translations = new DeskTranslate(preview);
    this.works = new DeskWork(preview);
    this.imported = new DeskImport(new ImportItems(preview.settings()), token);
    this.token = token;
  }

  /** Answers a request that the guard has admitted. */
  void answer(HttpExchange exchange, String name) throws IOException {
    try {
      dispatch(exchange, name);
    } catch (EnvironmentFault fault) {
      Responses.send(exchange, 500, Responses.PLAIN, fault.getMessage() + "\n");
    }
  }

  private void dispatch(HttpExchange exchange, String name) throws IOException, EnvironmentFault {
    switch (name) {
      case "edit" -> page(exchange);
      case "twin" -> twin(exchange);
      case "file.json" -> open(exchange);
      case "names.json" -> names(exchange);
      case "draft.json", "save.json", "field.json" -> write(exchange, name);
      case DeskImage.NAME -> images.answer(exchange);
      case DeskPaste.NAME -> DeskPaste.answer(exchange);
      case DeskSignOff.LOOK -> signOffs.look(exchange);
      case DeskSignOff.NAME -> signOffs.answer(exchange);
      case DeskMove.RENAME, DeskMove.REMOVE -> moves.answer(exchange, name);
      case DeskTranslate.NAME -> translations.answer(exchange);
      case DeskWork.WORK -> works.work(exchange);
      case DeskWork.PROMISE -> works.promise(exchange);
      case DeskNew.PAGE -> pages.page(exchange);
      case DeskNew.KINDS -> pages.kinds(exchange);
      case DeskNew.PROPOSAL -> pages.propose(exchange);
      case DeskNew.NAME -> pages.answer(exchange);
      case DeskImport.PAGE -> imported.page(exchange, this::addressOf);
      case DeskImport.NAME -> imported.answer(exchange);
      default -> {
        if (FILES.contains(name)) {
          Responses.resource(exchange, name);
        } else if (name.startsWith(DRAFT)) {
          draft(exchange, name.substring(DRAFT.length() - 1));
        } else if (name.startsWith(RULES)) {
          rule(exchange, name.substring(RULES.length()));
        } else {
          Responses.nothing(exchange);
        }
      }
    }
  }

  /** The page of the desk; the text pane's library makes its own styles, which the nonce admits. */
  private void page(HttpExchange exchange) throws IOException {
    if (!preview.latest().hasFile(RequestText.parameter(exchange, "file"))) {
      Responses.nothing(exchange);
      return;
    }
    byte[] random = new byte[16];
    new SecureRandom().nextBytes(random);
    String nonce = HexFormat.of().formatHex(random);
    Responses.policy(exchange, Responses.policyOfDesk(nonce));
    String html =
        Responses.resource("edit.html").replace("{token}", token).replace("{nonce}", nonce);
    Responses.send(exchange, 200, Responses.HTML, html);
  }

  private void twin(HttpExchange exchange) throws IOException {
    SiteSnapshot site = preview.latest();
    Optional<TwinText> twin = site.twin(RequestText.parameter(exchange, "file"));
    if (twin.isPresent()) {
      String html = TwinPage.of(twin.get(), site.basePath());
      Responses.send(exchange, 200, Responses.HTML, html);
    } else {
      Responses.nothing(exchange);
    }
  }

  private static void rule(HttpExchange exchange, String id) throws IOException {
    Optional<String> page = RulePage.of(id);
    if (page.isPresent()) {
      Responses.send(exchange, 200, Responses.HTML, page.get());
    } else {
      Responses.nothing(exchange);
    }
  }

  private void open(HttpExchange exchange) throws IOException {
    String path = RequestText.parameter(exchange, "file");
    Optional<ContentFiles.Opened> file =
        preview.latest().hasFile(path) ? files.open(path) : Optional.empty();
    if (file.isEmpty()) {
      Responses.nothing(exchange);
    } else {
      Responses.send(exchange, 200, Responses.JSON, json(file.get()));
    }
  }

  private String json(ContentFiles.Opened file) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("file", file.path());
          json.writeStringField("text", file.text());
          json.writeStringField("version", file.version());
          json.writeStringField("address", addressOf(file.path()));
          json.writeEndObject();
        });
  }

  /** The address of a file of the content; empty if it has none. */
  private String addressOf(String file) {
    SiteSnapshot site = preview.latest();
    return site.addressOf(file).map(address -> site.basePath() + address).orElse("");
  }

  /** How many decisions of an import are open. */
  int openDecisions() {
    return imported.open();
  }

  private void write(HttpExchange exchange, String name) throws IOException, EnvironmentFault {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    String file = sent.map(all -> all.getOrDefault("file", "")).orElse("");
    if (sent.isEmpty() || !preview.latest().hasFile(file) || !sent.get().containsKey("text")) {
      Responses.send(exchange, 400, Responses.PLAIN, "This is not a file of the site.\n");
      return;
    }
    String text = sent.get().getOrDefault("text", "");
    if (name.equals("draft.json")) {
      Responses.send(exchange, 200, Responses.JSON, DraftJson.of(drafts.take(file, text), text));
    } else if (name.equals("field.json")) {
      field(exchange, file, text, sent.get());
    } else {
      String version = sent.get().getOrDefault("version", "");
      ContentFiles.Saved saved = files.save(file, version, text);
      int status = saved.done() ? 200 : 409;
      Responses.send(exchange, status, Responses.JSON, json(saved.onDisk()));
    }
  }

  /** The text with another value of a field; nothing is kept or written. */
  private static void field(
      HttpExchange exchange, String file, String text, Map<String, String> sent)
      throws IOException {
    String value = sent.getOrDefault("value", "");
    String shape = sent.getOrDefault("shape", "text");
    List<String> values =
        value.isBlank()
            ? List.of()
            : List.of(shape.equals("list") ? value.split("\n") : new String[] {value});
    Optional<String> now = PageFields.set(file, text, sent.getOrDefault("key", ""), values, shape);
    if (now.isEmpty()) {
      Responses.send(exchange, 422, Responses.PLAIN, "This field must be changed in the text.\n");
    } else {
      Responses.send(
          exchange,
          200,
          Responses.JSON,
          Json.text(
              json -> {
                json.writeStartObject();
                json.writeStringField("text", now.get());
                json.writeEndObject();
              }));
    }
  }

  /** The names that the text can use, and the fields of its kind. */
  private void names(HttpExchange exchange) throws IOException {
    String path = RequestText.parameter(exchange, "file");
    SiteSnapshot site = preview.latest();
    if (site.hasFile(path)) {
      Responses.send(
          exchange, 200, Responses.JSON, NamesJson.of(site, path, preview.translating()));
    } else {
      Responses.nothing(exchange);
    }
  }

  /** A file that only pages with unsaved texts use. */
  Optional<Artifact> draftedFile(String address) {
    return drafts.file(address);
  }

  /** The page as it would be published with the unsaved text: the same bytes. */
  private void draft(HttpExchange exchange, String address) throws IOException {
    Optional<Outcome<Optional<Artifact>>> made =
        drafts.at(address).map(draft -> draft.site().at(address));
    if (made.isEmpty()) {
      Responses.nothing(exchange);
    } else if (made.get().value().isEmpty()) {
      Responses.policy(exchange, Responses.policyOfPages(Set.of(), "'self'"));
      Responses.send(exchange, 500, Responses.HTML, Broken.page(made.get().found()));
    } else {
      byte[] bytes = made.get().value().get().bytes();
      String html = new String(bytes, UTF_8);
      Responses.policy(exchange, Responses.policyOfPages(InlineScripts.sources(html), "'self'"));
      Responses.send(exchange, 200, Responses.HTML, bytes);
    }
  }
}
