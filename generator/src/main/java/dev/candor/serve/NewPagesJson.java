package dev.candor.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.engine.NewPages;
import dev.candor.engine.SiteNames;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.List;

/** What the form for a new page shows, as JSON. */
final class NewPagesJson {

  private NewPagesJson() {}

  static String form(List<SiteNames.Choice> languages, List<NewPages.Kind> kinds) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeFieldName("languages");
          choices(json, languages);
          json.writeArrayFieldStart("kinds");
          for (NewPages.Kind kind : kinds) {
            json.writeStartObject();
            json.writeStringField("name", kind.name());
            json.writeStringField("label", kind.label());
            json.writeStringField("folder", kind.folder());
            json.writeArrayFieldStart("fields");
            for (NewPages.Field field : kind.fields()) {
              field(json, field);
            }
            json.writeEndArray();
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static void field(JsonGenerator json, NewPages.Field field) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", field.key());
    json.writeStringField("help", field.help());
    json.writeStringField("shape", field.shape());
    json.writeBooleanField("list", field.list());
    json.writeBooleanField("required", field.required());
    json.writeStringField("usual", field.usual());
    json.writeFieldName("choices");
    choices(json, field.choices());
    json.writeEndObject();
  }

  private static void choices(JsonGenerator json, List<SiteNames.Choice> choices)
      throws IOException {
    json.writeStartArray();
    for (SiteNames.Choice choice : choices) {
      json.writeStartArray();
      json.writeString(choice.value());
      json.writeString(choice.label());
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  static String proposal(NewPages.Proposal proposal) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("id", proposal.id());
          json.writeStringField("path", proposal.path());
          json.writeStringField("refusal", proposal.refusal());
          json.writeEndObject();
        });
  }

  static String made(NewPages.Made made) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("path", made.path());
          json.writeStringField("text", made.text());
          json.writeEndObject();
        });
  }
}
