package dev.candor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.diagnostic.Severity;
import dev.candor.output.artifact.Json;
import java.io.IOException;

/** Findings as plain JSON, for your own scripts; {@code docs/checking.md} describes it. */
public final class JsonFormat implements ReportFormat {

  @Override
  public String name() {
    return "json";
  }

  @Override
  public String fileName() {
    return "findings.json";
  }

  @Override
  public byte[] write(CheckResult verdict) {
    return Json.lines(json -> document(json, verdict)).getBytes(UTF_8);
  }

  private static void document(JsonGenerator json, CheckResult verdict) throws IOException {
    json.writeStartObject();
    json.writeNumberField("version", 1);
    json.writeBooleanField("fails", verdict.fails());
    json.writeStringField("failOn", verdict.failOn().word());
    for (Severity severity : Severity.values()) {
      json.writeNumberField(severity.word() + "s", verdict.count(severity));
    }
    json.writeNumberField("old", verdict.old());
    json.writeArrayFieldStart("findings");
    for (Remark remark : verdict.remarks()) {
      write(json, remark);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  /** Writes one finding; the health report's JSON uses the same form. */
  public static void write(JsonGenerator json, Remark remark) throws IOException {
    json.writeStartObject();
    json.writeStringField("file", remark.path());
    json.writeNumberField("line", remark.line());
    json.writeNumberField("column", remark.column());
    json.writeNumberField("endLine", remark.endLine());
    json.writeNumberField("endColumn", remark.endColumn());
    json.writeStringField("severity", remark.diagnostic().severity().word());
    json.writeStringField("rule", remark.rule());
    json.writeStringField("asks", remark.diagnostic().rule().asks());
    json.writeStringField("message", remark.diagnostic().message());
    json.writeStringField("suggestion", remark.diagnostic().suggestion());
    json.writeStringField("text", remark.text());
    json.writeBooleanField("old", remark.old());
    json.writeEndObject();
  }
}
