package dev.candor.output.headers;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.output.artifact.Json;
import dev.candor.output.headers.HeaderModel.Header;
import dev.candor.output.headers.HeaderModel.Moved;
import java.io.IOException;
import java.util.List;

/** {@code vercel.json}, as Vercel reads it at the root of what is deployed. */
final class VercelFile {

  /** Vercel refuses a file with more. */
  private static final int MOST_REDIRECTS = 2048;

  private VercelFile() {}

  static String of(HeaderModel model) {
    String folders = String.join("|", HeaderModel.LASTING);
    return Json.lines(
        json -> {
          String base = source(model.base());
          json.writeStartObject();
          json.writeArrayFieldStart("headers");
          rule(json, "/(.*)", model.always());
          rule(json, base + "/(" + folders + ")/(.*)", List.of(HeaderModel.KEPT));
          rule(json, base + "/((?!(?:" + folders + ")/).*)", List.of(HeaderModel.ASKED));
          json.writeEndArray();
          redirects(json, model);
          json.writeEndObject();
        });
  }

  /** The redirects, and what serves the site below the path of its base address. */
  private static void redirects(JsonGenerator json, HeaderModel model) throws IOException {
    if (!model.moved().isEmpty()) {
      json.writeArrayFieldStart("redirects");
      for (Moved moved : model.moved().stream().limit(MOST_REDIRECTS).toList()) {
        json.writeStartObject();
        json.writeStringField("source", source(moved.from()));
        json.writeStringField("destination", UrlPath.of(moved.to()));
        json.writeNumberField("statusCode", 301);
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    if (!model.base().isEmpty()) {
      json.writeArrayFieldStart("rewrites");
      json.writeStartObject();
      json.writeStringField("source", source(model.base()) + "/(.*)");
      json.writeStringField("destination", "/$1");
      json.writeEndObject();
      json.writeEndArray();
    }
  }

  /** A path as a pattern: what would mean more than itself is escaped. */
  private static String source(String path) {
    StringBuilder out = new StringBuilder();
    for (char c : UrlPath.of(path).toCharArray()) {
      out.append("()+*?:".indexOf(c) < 0 ? "" : "\\").append(c);
    }
    return out.toString();
  }

  private static void rule(JsonGenerator json, String source, List<Header> headers)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("source", source);
    json.writeArrayFieldStart("headers");
    for (Header header : headers) {
      json.writeStartObject();
      json.writeStringField("key", header.name());
      json.writeStringField("value", header.value());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
