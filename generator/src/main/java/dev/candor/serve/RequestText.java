package dev.candor.serve;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads what a page of the desk sends: the parameters of its address, or a small JSON object. */
final class RequestText {

  /** Far more than a page has. */
  private static final int MOST_BYTES = 8 << 20;

  private static final int MOST_SKIPPED = 64 << 20;

  private RequestText() {}

  /** The texts of a JSON object, by key; empty if it is too big or isn't one. */
  static Optional<Map<String, String>> body(HttpExchange exchange) throws IOException {
    return body(exchange, MOST_BYTES);
  }

  /** The same, with a limit of its own. */
  static Optional<Map<String, String>> body(HttpExchange exchange, int mostBytes)
      throws IOException {
    byte[] bytes;
    try (InputStream in = exchange.getRequestBody()) {
      bytes = in.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        // Most senders read no answer before they have sent everything.
        in.readNBytes(MOST_SKIPPED);
      }
    }
    if (bytes.length > mostBytes) {
      return Optional.empty();
    }
    Map<String, String> texts = new HashMap<>();
    try (JsonParser json = new JsonFactory().createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String key = json.currentName();
        if (json.nextToken() != JsonToken.VALUE_STRING) {
          return Optional.empty();
        }
        texts.put(key, json.getText());
      }
      return Optional.of(texts);
    } catch (IOException notJson) {
      return Optional.empty();
    }
  }

  /** A parameter of the address; an empty text if it has none of this name. */
  static String parameter(HttpExchange exchange, String name) {
    String query = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
    for (String part : query.split("&", -1)) {
      if (part.startsWith(name + "=")) {
        try {
          return URLDecoder.decode(part.substring(name.length() + 1), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
          return "";
        }
      }
    }
    return "";
  }
}
