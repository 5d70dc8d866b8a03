package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.PageMoving;
import dev.candor.engine.Preview;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Renames or removes a page, or shows the lines that would change. */
final class DeskMove {

  static final String RENAME = "rename.json";
  static final String REMOVE = "remove.json";

  private final Preview preview;
  private final PageMoving moving;

  DeskMove(Preview preview) {
    this.preview = preview;
    this.moving = preview.pageMoving();
  }

  void answer(HttpExchange exchange, String name) throws IOException, EnvironmentFault {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    String file = sent.map(all -> all.getOrDefault("file", "")).orElse("");
    boolean page = file.endsWith(".md") && preview.latest().hasFile(file);
    if (sent.isEmpty() || !page || !sent.get().containsKey(name.equals(RENAME) ? "id" : "to")) {
      Responses.send(exchange, 400, Responses.PLAIN, "This is not a page of the site.\n");
      return;
    }
    Map<String, String> all = sent.get();
    boolean dryRun = all.containsKey("dryRun");
    PageMoving.Answer answer =
        name.equals(RENAME)
            ? moving.rename(file, all.getOrDefault("id", ""), dryRun)
            : moving.remove(file, all.getOrDefault("to", ""), all.containsKey("keepOut"), dryRun);
    if (answer.done()) {
      Responses.send(exchange, 200, Responses.JSON, json(answer));
    } else {
      Responses.refusal(exchange, answer.lines());
    }
  }

  private static String json(PageMoving.Answer answer) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("lines");
          for (String line : answer.lines()) {
            json.writeString(line);
          }
          json.writeEndArray();
          json.writeStringField("address", answer.address());
          json.writeEndObject();
        });
  }
}
