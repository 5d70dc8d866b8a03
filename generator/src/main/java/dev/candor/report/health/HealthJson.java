package dev.candor.report.health;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.content.ContentKind;
import dev.candor.diagnostic.Severity;
import dev.candor.output.artifact.Json;
import dev.candor.report.JsonFormat;
import dev.candor.report.Remark;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

/** The complete report as JSON. */
final class HealthJson {

  private HealthJson() {}

  /** Writes one item of a list, within its braces. */
  private interface Fields<T> {
    void write(T item) throws IOException;
  }

  static String of(Health health) {
    return Json.lines(
        json -> {
          json.writeStartObject();
          json.writeNumberField("version", 1);
          json.writeStringField("site", health.site().config().title());
          json.writeStringField("date", health.site().today().toString());
          json.writeNumberField("pages", health.site().pages().size());
          summary(json, health);
          topics(json, health);
          grades(json, health);
          links(json, health);
          evidence(json, health);
          languages(json, health);
          json.writeArrayFieldStart("findings");
          for (Remark remark : health.verdict().remarks()) {
            JsonFormat.write(json, remark);
          }
          json.writeEndArray();
          json.writeEndObject();
        });
  }

  private static <T> void list(JsonGenerator json, String key, List<T> items, Fields<T> fields)
      throws IOException {
    json.writeArrayFieldStart(key);
    for (T item : items) {
      json.writeStartObject();
      fields.write(item);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void spot(JsonGenerator json, Spot spot) throws IOException {
    json.writeStringField("file", spot.file());
    json.writeNumberField("line", spot.line());
  }

  private static void named(JsonGenerator json, Named page) throws IOException {
    json.writeStringField("title", page.title());
    spot(json, page.spot());
  }

  private static void summary(JsonGenerator json, Health health) throws IOException {
    json.writeNumberField("overdue", health.overdue());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word() + "s", health.verdict().count(severity));
    }
    list(
        json,
        "due",
        health.due(),
        due -> {
          json.writeStringField("on", due.on().toString());
          json.writeStringField("task", due.task());
          json.writeStringField("title", due.title());
          json.writeStringField("since", due.since().toString());
          spot(json, due.spot());
        });
  }

  private static void topics(JsonGenerator json, Health health) throws IOException {
    list(
        json,
        "topics",
        health.coverage().topics(),
        topic -> {
          json.writeStringField("title", topic.title());
          List<ContentKind<?>> kinds = health.coverage().kinds();
          for (int i = 0; i < kinds.size(); i++) {
            json.writeNumberField(kinds.get(i).folder(), topic.pages().get(i));
          }
          spot(json, topic.spot());
        });
    list(json, "withoutTopic", health.coverage().without(), page -> named(json, page));
  }

  private static void grades(JsonGenerator json, Health health) throws IOException {
    list(
        json,
        "reading",
        health.grades().pages(),
        page -> {
          named(json, page.page());
          json.writeStringField("kind", page.kind());
          json.writeNumberField("words", page.words());
          json.writeNumberField("grade", page.grade());
          if (page.smog().isPresent()) {
            json.writeNumberField("smog", page.smog().getAsDouble());
          }
        });
  }

  private static void links(JsonGenerator json, Health health) throws IOException {
    list(
        json,
        "links",
        health.map().pages(),
        node -> {
          named(json, node.page());
          json.writeStringField("kind", node.kind().name());
          json.writeArrayFieldStart("to");
          for (int to : node.to()) {
            json.writeString(health.map().pages().get(to).page().spot().file());
          }
          json.writeEndArray();
          json.writeNumberField("in", node.from().size());
        });
    list(
        json,
        "wanted",
        health.wants().wants(),
        want -> {
          json.writeStringField("title", want.title());
          spot(json, want.spot());
          list(json, "askedBy", want.askedBy(), page -> named(json, page));
        });
  }

  private static void languages(JsonGenerator json, Health health) throws IOException {
    Translations all = health.translations();
    LocalDate today = health.site().today();
    json.writeArrayFieldStart("languages");
    for (String language : all.languages()) {
      json.writeString(language);
    }
    json.writeEndArray();
    list(
        json,
        "translations",
        all.languages().isEmpty() ? List.<Translations.Row>of() : all.rows(),
        row -> {
          named(json, row.page());
          json.writeStringField("id", row.key());
          list(json, "in", row.cells(), cell -> cell(json, cell, today));
        });
  }

  private static void cell(JsonGenerator json, Translations.Cell cell, LocalDate today)
      throws IOException {
    json.writeStringField("language", cell.language());
    json.writeStringField("state", cell.word());
    if (cell.on().isPresent()) {
      json.writeStringField("on", cell.on().get().toString());
      json.writeNumberField("age", cell.age(today).orElse(0));
      json.writeStringField("by", cell.by());
    }
    if (cell.file().isPresent()) {
      json.writeStringField("text", cell.file().get().file());
    }
    if (!cell.changed().isEmpty()) {
      json.writeBooleanField("safety", cell.safety());
      list(
          json,
          "changed",
          cell.changed(),
          one -> {
            json.writeStringField("text", one.text());
            spot(json, one.spot());
          });
    }
  }

  private static void evidence(JsonGenerator json, Health health) throws IOException {
    list(
        json,
        "works",
        health.evidence().works(),
        work -> {
          json.writeStringField("id", work.id());
          json.writeStringField("title", work.title());
          json.writeStringField("strength", work.strength());
          json.writeNumberField("pages", work.pages());
          json.writeBooleanField("retracted", work.retracted());
          json.writeStringField("checked", work.checked());
          spot(json, work.spot());
        });
    list(json, "citesNothing", health.evidence().uncited(), page -> named(json, page));
    list(
        json,
        "licences",
        health.directory().licences(),
        licence -> {
          json.writeStringField("listing", licence.listing());
          json.writeStringField("licence", licence.name());
          json.writeStringField("checked", licence.checked().toString());
          json.writeStringField("expires", licence.expires().map(Object::toString).orElse(""));
          json.writeStringField(
              "freshness", licence.freshness().name().toLowerCase(java.util.Locale.ROOT));
          json.writeBooleanField("sample", licence.sample());
          spot(json, licence.spot());
        });
  }
}
