package dev.candor.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Preview;
import dev.candor.engine.PromisedPages;
import dev.candor.engine.importing.CiteForm;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Adds works to cite, and promises pages to refer to. */
final class DeskWork {

  static final String WORK = "work.json";
  static final String PROMISE = "promise.json";

  private static final Set<String> PARTS =
      Set.of(
          "type",
          "author",
          "issued",
          "title",
          "container-title",
          "volume",
          "issue",
          "page",
          "DOI",
          "URL",
          "strength",
          "checked");

  private final CiteForm works;
  private final PromisedPages promised;

  DeskWork(Preview preview) {
    this.works = new CiteForm(preview);
    this.promised = preview.promisedPages();
  }

  /** Adds the works of a text, or one by its parts; or shows what would be added. */
  void work(HttpExchange exchange) throws IOException, EnvironmentFault {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    boolean pasted = sent.filter(all -> all.containsKey("text")).isPresent();
    if (sent.isEmpty() || !pasted && !sent.get().containsKey("title")) {
      Responses.send(exchange, 400, Responses.PLAIN, "This is not a work.\n");
      return;
    }
    boolean dryRun = sent.get().containsKey("dryRun");
    Map<String, String> parts = new TreeMap<>(sent.get());
    parts.keySet().retainAll(PARTS);
    CiteForm.Answer answer =
        pasted
            ? works.paste(sent.get().getOrDefault("text", ""), dryRun)
            : works.write(parts, dryRun);
    if (answer.refusals().isEmpty()) {
      Responses.send(exchange, 200, Responses.JSON, json(answer));
    } else {
      Responses.refusal(exchange, answer.refusals());
    }
  }

  /** Promises a page, or shows the lines that would be added. */
  void promise(HttpExchange exchange) throws IOException, EnvironmentFault {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    if (sent.isEmpty() || !sent.get().containsKey("title")) {
      Responses.send(exchange, 400, Responses.PLAIN, "This is not a page to promise.\n");
      return;
    }
    Map<String, String> all = sent.get();
    List<String> aliases = all.getOrDefault("aliases", "").lines().toList();
    PromisedPages.Answer answer =
        promised.promise(all.getOrDefault("title", ""), aliases, all.containsKey("dryRun"));
    if (answer.done()) {
      Responses.send(exchange, 200, Responses.JSON, json(answer.lines()));
    } else {
      Responses.refusal(exchange, answer.lines());
    }
  }

  private static String json(CiteForm.Answer answer) {
    return Json.text(
        json -> {
          json.writeStartObject();
          list(json, "lines", answer.lines());
          json.writeStringField("text", answer.text());
          list(json, "ids", answer.ids());
          json.writeEndObject();
        });
  }

  private static String json(List<String> lines) {
    return Json.text(
        json -> {
          json.writeStartObject();
          list(json, "lines", lines);
          json.writeEndObject();
        });
  }

  private static void list(JsonGenerator json, String key, List<String> texts) throws IOException {
    json.writeArrayFieldStart(key);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }
}
