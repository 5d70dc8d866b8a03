package dev.candor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.diagnostic.DiagnosticPrinter;
import dev.candor.diagnostic.Severity;
import dev.candor.output.artifact.Json;
import java.io.IOException;

/**
 * The Code Quality report, from which GitLab shows the new and fixed problems of a merge request.
 * Old findings are left out, because they needn't be fixed now.
 */
final class CodeQualityFormat implements ReportFormat {

  @Override
  public String name() {
    return "codequality";
  }

  @Override
  public String fileName() {
    return "codequality.json";
  }

  @Override
  public byte[] write(CheckResult verdict) {
    return Json.lines(json -> document(json, verdict)).getBytes(UTF_8);
  }

  private static void document(JsonGenerator json, CheckResult verdict) throws IOException {
    Fingerprints fingerprints = new Fingerprints();
    json.writeStartArray();
    for (Remark remark : verdict.remarks()) {
      String fingerprint = fingerprints.next(remark);
      if (!remark.old()) {
        finding(json, remark, fingerprint);
      }
    }
    json.writeEndArray();
  }

  private static void finding(JsonGenerator json, Remark remark, String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("description", DiagnosticPrinter.visible(remark.sentence()));
    json.writeStringField("check_name", remark.rule());
    json.writeStringField("fingerprint", fingerprint);
    json.writeStringField("severity", word(remark.diagnostic().severity()));
    json.writeObjectFieldStart("location");
    json.writeStringField("path", remark.path());
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", remark.line());
    json.writeNumberField("end", remark.endLine());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  /** An error is a blocker, because it stops the whole site from being published. */
  private static String word(Severity severity) {
    return switch (severity) {
      case ERROR -> "blocker";
      case WARNING -> "major";
      case NOTE -> "info";
    };
  }
}
