package dev.candor.output.headers;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.output.artifact.Json;
import dev.candor.output.headers.HeaderModel.Header;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Response headers policies as the API of CloudFront takes them. A policy belongs to a behaviour,
 * and so to a pattern of paths; hence one for pages and one for files that never change.
 */
final class CloudFrontFile {

  private CloudFrontFile() {}

  static String ofPages(HeaderModel model) {
    return of(model, "candor-pages", "Every path but those of candor-lasting", HeaderModel.ASKED);
  }

  static String ofLasting(HeaderModel model) {
    List<String> paths = model.lasting().stream().map(f -> f + "/*").toList();
    return of(model, "candor-lasting", String.join(" and ", paths), HeaderModel.KEPT);
  }

  private static String of(HeaderModel model, String name, String comment, Header cache) {
    List<Header> custom = new ArrayList<>();
    return Json.lines(
        json -> {
          json.writeStartObject();
          json.writeStringField("Name", name);
          json.writeStringField("Comment", comment);
          json.writeObjectFieldStart("SecurityHeadersConfig");
          for (Header header : model.always()) {
            if (!security(json, header)) {
              custom.add(header);
            }
          }
          json.writeEndObject();
          custom.add(cache);
          json.writeObjectFieldStart("CustomHeadersConfig");
          json.writeNumberField("Quantity", custom.size());
          json.writeArrayFieldStart("Items");
          for (Header header : custom) {
            json.writeStartObject();
            json.writeStringField("Header", header.name());
            json.writeStringField("Value", header.value());
            json.writeBooleanField("Override", true);
            json.writeEndObject();
          }
          json.writeEndArray();
          json.writeEndObject();
          json.writeEndObject();
        });
  }

  /** Writes a header that has its own field in the API; the others become custom headers. */
  private static boolean security(JsonGenerator json, Header header) throws IOException {
    switch (header.name()) {
      case "Content-Security-Policy" -> field(json, "ContentSecurityPolicy", header.value());
      case "Referrer-Policy" -> field(json, "ReferrerPolicy", header.value());
      case "X-Content-Type-Options" -> {
        json.writeObjectFieldStart("ContentTypeOptions");
        json.writeBooleanField("Override", true);
        json.writeEndObject();
      }
      case "X-Frame-Options" -> {
        json.writeObjectFieldStart("FrameOptions");
        json.writeBooleanField("Override", true);
        json.writeStringField("FrameOption", header.value());
        json.writeEndObject();
      }
      case HeaderModel.HSTS -> {
        json.writeObjectFieldStart("StrictTransportSecurity");
        json.writeBooleanField("Override", true);
        json.writeBooleanField("IncludeSubdomains", header.value().contains("includeSubDomains"));
        json.writeBooleanField("Preload", header.value().contains("preload"));
        json.writeNumberField("AccessControlMaxAgeSec", HeaderModel.HSTS_SECONDS);
        json.writeEndObject();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private static void field(JsonGenerator json, String name, String value) throws IOException {
    json.writeObjectFieldStart(name);
    json.writeBooleanField("Override", true);
    json.writeStringField(name, value);
    json.writeEndObject();
  }
}
