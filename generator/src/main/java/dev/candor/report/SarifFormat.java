package dev.candor.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.diagnostic.Rule;
import dev.candor.output.artifact.Json;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** SARIF 2.1.0, the OASIS standard by which code scanning and editors exchange findings. */
final class SarifFormat implements ReportFormat {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  @Override
  public String name() {
    return "sarif";
  }

  @Override
  public String fileName() {
    return "findings.sarif";
  }

  @Override
  public byte[] write(CheckResult verdict) {
    return Json.lines(json -> document(json, verdict)).getBytes(UTF_8);
  }

  private static void document(JsonGenerator json, CheckResult verdict) throws IOException {
    Map<String, Rule> rules = new TreeMap<>();
    verdict.remarks().forEach(r -> rules.putIfAbsent(r.rule(), r.diagnostic().rule()));
    json.writeStartObject();
    json.writeStringField("$schema", SCHEMA);
    json.writeStringField("version", "2.1.0");
    json.writeArrayFieldStart("runs");
    json.writeStartObject();
    tool(json, rules);
    json.writeStringField("columnKind", "utf16CodeUnits");
    json.writeArrayFieldStart("results");
    List<String> order = new ArrayList<>(rules.keySet());
    Fingerprints fingerprints = new Fingerprints();
    for (Remark remark : verdict.remarks()) {
      int rule = order.indexOf(remark.rule());
      result(json, verdict, remark, rule, fingerprints.next(remark));
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void tool(JsonGenerator json, Map<String, Rule> rules) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", "Candor");
    json.writeArrayFieldStart("rules");
    for (Rule rule : rules.values()) {
      json.writeStartObject();
      json.writeStringField("id", rule.id());
      message(json, "shortDescription", rule.asks());
      json.writeObjectFieldStart("defaultConfiguration");
      json.writeStringField("level", rule.severity().word());
      json.writeEndObject();
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void message(JsonGenerator json, String key, String text) throws IOException {
    json.writeObjectFieldStart(key);
    json.writeStringField("text", text);
    json.writeEndObject();
  }

  private static void result(
      JsonGenerator json, CheckResult verdict, Remark remark, int rule, String fingerprint)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("ruleId", remark.rule());
    json.writeNumberField("ruleIndex", rule);
    json.writeStringField("level", remark.diagnostic().severity().word());
    message(json, "message", remark.sentence());
    json.writeArrayFieldStart("locations");
    json.writeStartObject();
    json.writeObjectFieldStart("physicalLocation");
    json.writeObjectFieldStart("artifactLocation");
    json.writeStringField("uri", uri(remark.path()));
    json.writeEndObject();
    region(json, remark);
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
    json.writeObjectFieldStart("partialFingerprints");
    json.writeStringField("candor/v1", fingerprint);
    json.writeEndObject();
    if (verdict.withBaseline()) {
      json.writeStringField("baselineState", remark.old() ? "unchanged" : "new");
    }
    json.writeEndObject();
  }

  private static void region(JsonGenerator json, Remark remark) throws IOException {
    json.writeObjectFieldStart("region");
    json.writeNumberField("startLine", remark.line());
    json.writeNumberField("startColumn", remark.column());
    json.writeNumberField("endLine", remark.endLine());
    json.writeNumberField("endColumn", remark.endColumn());
    if (!remark.text().isEmpty()) {
      message(json, "snippet", remark.text());
    }
    json.writeEndObject();
  }

  /** A path from the root as a relative reference by RFC 3986. */
  private static String uri(String path) {
    try {
      return new URI(null, null, path, null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path can always be part of an address", e);
    }
  }
}
