package dev.candor.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.engine.PageNotes;
import dev.candor.engine.SiteSnapshot;
import dev.candor.output.artifact.Json;
import dev.candor.source.LineMap;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** What the editor's panel in the browser shows about a page, as JSON. */
final class PageNotesJson {

  private PageNotesJson() {}

  /**
   * The notes about the page at an address.
   *
   * @param problem what keeps the pages from being up to date, in lines; empty if nothing does
   * @param decisions how many decisions of an import are open
   */
  static String of(
      SiteSnapshot edition, String address, List<Diagnostic> found, String problem, int decisions) {
    PageNotes notes = edition.notes(address, found);
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("version", edition.versionOf(address));
          json.writeStringField("problem", problem);
          json.writeNumberField("decisions", decisions);
          json.writeStringField("file", notes.file().orElse(""));
          json.writeBooleanField("twin", notes.file().flatMap(edition::twin).isPresent());
          json.writeBooleanField("withheld", notes.withheld());
          json.writeStringField("due", notes.reviewDue().map(Object::toString).orElse(""));
          json.writeStringField("grade", notes.grade().map(PageNotesJson::sentence).orElse(""));
          String base = edition.basePath();
          named(json, "backlinks", notes.backlinks(), base);
          named(json, "cites", notes.cites(), base);
          findings(json, "found", notes.found());
          findings(json, "elsewhere", notes.foundElsewhere());
          json.writeArrayFieldStart("drafts");
          for (String draft : edition.withheld()) {
            json.writeString(base + draft);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  /** "Reading grade 6.4 (aim for 8), SMOG 9.8". */
  private static String sentence(PageNotes.Grade grade) {
    String smog =
        grade.smog().map(value -> String.format(Locale.ROOT, ", SMOG %.1f", value)).orElse("");
    return String.format(
        Locale.ROOT, "Reading grade %.1f (aim for %d)%s", grade.grade(), grade.aim(), smog);
  }

  private static void named(JsonGenerator json, String key, List<PageNotes.Named> all, String base)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (PageNotes.Named one : all) {
      json.writeStartObject();
      json.writeStringField("name", one.name());
      json.writeStringField("address", one.address().isEmpty() ? "" : base + one.address());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void findings(JsonGenerator json, String key, List<Diagnostic> all)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (Diagnostic one : all) {
      LineMap lines = one.file().lines();
      String text = one.file().text();
      json.writeStartObject();
      json.writeStringField("place", one.place());
      json.writeStringField("severity", one.severity().word());
      json.writeStringField("rule", one.rule().id());
      json.writeStringField("message", one.message());
      json.writeStringField("suggestion", one.suggestion());
      json.writeStringField("line", lines.textOf(lines.line(one.span().start())));
      json.writeStringField("text", text.substring(one.span().start(), one.span().end()));
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
