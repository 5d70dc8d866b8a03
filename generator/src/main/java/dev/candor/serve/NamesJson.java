package dev.candor.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.engine.SiteNames;
import dev.candor.engine.SiteSnapshot;
import dev.candor.engine.Translating;
import dev.candor.output.artifact.Json;
import java.io.IOException;

/** What a text can name, as JSON. */
final class NamesJson {

  private NamesJson() {}

  /**
   * The names, the fields that a page of this kind has as a JSON Schema, and what can be done to
   * the page.
   */
  static String of(SiteSnapshot site, String path, Translating translating) {
    return Json.text(
        json -> {
          json.writeStartObject();
          names(json, site.namesFor(path));
          json.writeStringField("schema", site.schemaFor(path).orElse(""));
          tasks(json, site, path, translating);
          json.writeEndObject();
        });
  }

  private static void names(JsonGenerator json, SiteNames names) throws IOException {
    json.writeArrayFieldStart("targets");
    for (SiteNames.PageName page : names.pages()) {
      json.writeStartObject();
      json.writeStringField("id", page.id());
      json.writeStringField("kind", page.kind());
      json.writeStringField("label", page.label());
      json.writeStringField("title", page.title());
      json.writeStringField("key", page.key());
      json.writeStringField("summary", page.summary());
      json.writeArrayFieldStart("aliases");
      for (String alias : page.aliases()) {
        json.writeString(alias);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeArrayFieldStart("works");
    for (SiteNames.WorkName work : names.works()) {
      json.writeStartObject();
      json.writeStringField("id", work.id());
      json.writeStringField("title", work.title());
      json.writeStringField("authors", work.authors());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void tasks(
      JsonGenerator json, SiteSnapshot site, String path, Translating translating)
      throws IOException {
    json.writeBooleanField("listed", site.isListing(path));
    json.writeBooleanField("translation", translating.isTranslation(path));
    json.writeArrayFieldStart("translations");
    for (Translating.Place place : translating.placesOf(path)) {
      json.writeStartObject();
      json.writeStringField("code", place.code());
      json.writeStringField("name", place.name());
      json.writeStringField("file", place.file());
      json.writeBooleanField("written", place.written());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
