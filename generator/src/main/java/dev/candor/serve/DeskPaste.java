package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.Pastes;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Answers with the Markdown of what an editor pasted; nothing is kept or written. */
final class DeskPaste {

  static final String NAME = "paste.json";

  /** A long document as Word copies it. */
  private static final int MOST_CHARACTERS = 4 << 20;

  private DeskPaste() {}

  static void answer(HttpExchange exchange) throws IOException {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    if (sent.isEmpty() || !sent.get().containsKey("html")) {
      Responses.send(exchange, 400, Responses.PLAIN, "Nothing was pasted.\n");
      return;
    }
    String html = sent.get().getOrDefault("html", "");
    if (html.length() > MOST_CHARACTERS) {
      String much = "This is too much to paste at once: paste it in parts.\n";
      Responses.send(exchange, 413, Responses.PLAIN, much);
      return;
    }
    Pastes.Pasted pasted = Pastes.read(html);
    String json =
        Json.text(
            out -> {
              out.writeStartObject();
              out.writeStringField("markdown", pasted.markdown());
              out.writeNumberField("images", pasted.images());
              out.writeEndObject();
            });
    Responses.send(exchange, 200, Responses.JSON, json);
  }
}
