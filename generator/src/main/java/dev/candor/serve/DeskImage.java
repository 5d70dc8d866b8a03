package dev.candor.serve;

import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.ContentImages;
import dev.candor.engine.EnvironmentFault;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds an image that an editor chose or dropped. */
final class DeskImage {

  static final String NAME = "image.json";

  /** A photograph as a good camera makes it. */
  private static final int MOST_BYTES = 12 << 20;

  private final ContentImages images;

  DeskImage(ContentImages images) {
    this.images = images;
  }

  void answer(HttpExchange exchange) throws IOException, EnvironmentFault {
    Optional<Map<String, String>> sent = RequestText.body(exchange, MOST_BYTES / 3 * 4 + (1 << 16));
    if (sent.isEmpty()) {
      String much = "The image is larger than 12 MB: scale it down to a width of 3200 pixels.\n";
      Responses.send(exchange, 413, Responses.PLAIN, much);
      return;
    }
    try {
      byte[] bytes = Base64.getDecoder().decode(sent.get().getOrDefault("data", ""));
      ContentImages.Added added = images.add(sent.get().getOrDefault("name", ""), bytes);
      if (added.path().isEmpty()) {
        Responses.refusal(exchange, List.of(added.refusal()));
      } else {
        Responses.send(exchange, 200, Responses.JSON, json(added.path()));
      }
    } catch (IllegalArgumentException notEncoded) {
      Responses.send(exchange, 400, Responses.PLAIN, "This is not an image.\n");
    }
  }

  private static String json(String path) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("path", path);
          json.writeEndObject();
        });
  }
}
