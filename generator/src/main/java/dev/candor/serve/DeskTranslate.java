package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.Preview;
import dev.candor.engine.Translating;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Begins the translation of a page, or records that it follows its source. */
final class DeskTranslate {

  static final String NAME = "translate.json";

  private final Preview preview;
  private final Translating translating;

  DeskTranslate(Preview preview) {
    this.preview = preview;
    this.translating = preview.translating();
  }

  void answer(HttpExchange exchange) throws IOException, EnvironmentFault {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    String file = sent.map(all -> all.getOrDefault("file", "")).orElse("");
    boolean page = file.endsWith(".md") && preview.latest().hasFile(file);
    if (sent.isEmpty() || !page || !sent.get().containsKey("language")) {
      Responses.send(exchange, 400, Responses.PLAIN, "This is not a page of the site.\n");
      return;
    }
    String language = sent.get().getOrDefault("language", "");
    String by = sent.get().getOrDefault("by", "");
    Translating.Answer answer = translating.translate(file, language, by);
    if (answer.file().isEmpty()) {
      Responses.refusal(exchange, answer.lines());
    } else {
      Responses.send(exchange, 200, Responses.JSON, json(answer));
    }
  }

  private static String json(Translating.Answer answer) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("file", answer.file());
          json.writeEndObject();
        });
  }
}
