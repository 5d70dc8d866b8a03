package dev.candor.serve;

import dev.candor.engine.SiteNames;
import dev.candor.output.artifact.Json;

/** What a text can name, as JSON. */
final class NamesJson {

  private NamesJson() {}

  /**
   * The names, and the fields that a page of this kind has.
   *
   * @param schema a JSON Schema; empty if the file is no page
   */
  static String of(SiteNames names, String schema) {
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeArrayFieldStart("targets");
          for (SiteNames.PageName page : names.pages()) {
            json.writeStartObject();
            json.writeStringField("id", page.id());
            json.writeStringField("kind", page.kind());
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
          json.writeStringField("schema", schema);
          json.writeEndObject();
        });
  }
}
