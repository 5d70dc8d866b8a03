package dev.candor.serve;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import dev.candor.engine.Fixes;
import dev.candor.engine.PageFields;
import dev.candor.engine.RulePages;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the desk shows about an unsaved text, as JSON. */
final class DraftJson {

  private DraftJson() {}

  /** The findings in the text, and those that it causes in other files. */
  static String of(Drafts.Draft draft, String text) {
    List<Diagnostic> all = draft.site().foundAbout(draft.file());
    Set<String> known = new HashSet<>();
    draft.before().found().forEach(one -> known.add(key(one)));
    return Json.text(
        json -> {
          json.writeStartObject();
          json.writeStringField("address", draft.address());
          json.writeStringField("made", draft.site().versionOf(draft.address()));
          json.writeArrayFieldStart("found");
          for (Diagnostic one : all) {
            if (isIn(draft, one)) {
              finding(json, one);
            }
          }
          json.writeEndArray();
          json.writeArrayFieldStart("fields");
          for (PageFields.Written field : PageFields.of(draft.file(), text)) {
            field(json, field);
          }
          json.writeEndArray();
          json.writeArrayFieldStart("elsewhere");
          for (Diagnostic one : all) {
            if (!isIn(draft, one) && one.severity() != Severity.NOTE && !known.contains(key(one))) {
              finding(json, one);
            }
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static boolean isIn(Drafts.Draft draft, Diagnostic one) {
    return one.file().path().equals(draft.file());
  }

  private static String key(Diagnostic one) {
    return one.file().path() + "\n" + one.rule().id() + "\n" + one.message();
  }

  private static void field(JsonGenerator json, PageFields.Written field) throws IOException {
    json.writeStartObject();
    json.writeStringField("key", field.key());
    json.writeStringField("shape", field.shape());
    json.writeNumberField("at", field.at());
    json.writeArrayFieldStart("texts");
    for (String text : field.texts()) {
      json.writeString(text);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void finding(JsonGenerator json, Diagnostic one) throws IOException {
    json.writeStartObject();
    json.writeNumberField("from", one.span().start());
    json.writeNumberField("to", one.span().end());
    json.writeNumberField("line", one.file().lines().line(one.span().start()));
    json.writeStringField("place", one.place());
    json.writeStringField("severity", one.severity().word());
    json.writeStringField("rule", one.rule().id());
    json.writeStringField("message", one.message());
    json.writeStringField("suggestion", one.suggestion());
    json.writeBooleanField("waivable", RulePages.canBeWaived(one.rule()));
    if (Fixes.of(one).isPresent()) {
      json.writeStringField("fix", Fixes.of(one).get());
    }
    json.writeEndObject();
  }
}
