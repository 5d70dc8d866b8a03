package dev.candor.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import com.sun.net.httpserver.HttpExchange;
import dev.candor.engine.EnvironmentFault;
import dev.candor.engine.SignOffs;
import dev.candor.engine.SiteNames;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Shows what a reviewer hasn't signed yet, and signs it. */
final class DeskSignOff {

  /** What there is to sign. */
  static final String LOOK = "sign-off.json";

  static final String NAME = "sign.json";

  private final SignOffs signOffs;

  DeskSignOff(SignOffs signOffs) {
    this.signOffs = signOffs;
  }

  void look(HttpExchange exchange) throws IOException, EnvironmentFault {
    Optional<SignOffs.Look> look = signOffs.look(RequestText.parameter(exchange, "file"));
    if (look.isPresent()) {
      Responses.send(exchange, 200, Responses.JSON, json(look.get()));
    } else {
      Responses.nothing(exchange);
    }
  }

  void answer(HttpExchange exchange) throws IOException, EnvironmentFault {
    Optional<Map<String, String>> sent = RequestText.body(exchange);
    if (sent.isEmpty() || !sent.get().containsKey("reviewer")) {
      Responses.send(exchange, 400, Responses.PLAIN, "This is not a sign-off.\n");
      return;
    }
    SignOffs.Answer answer =
        signOffs.sign(
            sent.get().getOrDefault("file", ""),
            sent.get().getOrDefault("version", ""),
            sent.get().getOrDefault("reviewer", ""));
    if (answer.done()) {
      Responses.send(exchange, 200, Responses.PLAIN, String.join("\n", answer.lines()) + "\n");
    } else {
      Responses.refusal(exchange, answer.lines());
    }
  }

  private static String json(SignOffs.Look look) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("version", look.version());
          json.writeStringField("since", look.since().name().toLowerCase(Locale.ROOT));
          json.writeStringField("by", look.last().map(SignOffs.Signed::by).orElse(""));
          json.writeStringField("on", look.last().map(last -> last.on().toString()).orElse(""));
          json.writeArrayFieldStart("signers");
          for (SiteNames.Choice signer : look.signers()) {
            pair(json, signer.value(), signer.label());
          }
          json.writeEndArray();
          json.writeArrayFieldStart("refusals");
          for (String refusal : look.refusals()) {
            json.writeString(refusal);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("changes");
          for (SignOffs.Change change : look.changes()) {
            pair(json, change.before(), change.after());
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void pair(JsonGenerator json, String one, String other) throws IOException {
    json.writeStartArray();
    json.writeString(one);
    json.writeString(other);
    json.writeEndArray();
  }
}
