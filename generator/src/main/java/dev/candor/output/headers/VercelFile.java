package dev.candor.output.headers;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.output.artifact.Json;
import dev.candor.output.headers.HeaderModel.Header;
import java.io.IOException;
import java.util.List;

/** {@code vercel.json}, as Vercel reads it at the root of what is deployed. */
final class VercelFile {

  private VercelFile() {}

  static String of(HeaderModel model) {
    String folders = String.join("|", HeaderModel.LASTING);
    return Json.lines(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("headers");
          rule(json, "/(.*)", model.always());
          rule(json, "/(" + folders + ")/(.*)", List.of(HeaderModel.KEPT));
          rule(json, "/((?!(?:" + folders + ")/).*)", List.of(HeaderModel.ASKED));
          json.writeEndArray();
          json.writeEndObject();
        });
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
