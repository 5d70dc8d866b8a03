package dev.candor.output.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.site.Hubs;
import dev.candor.site.Site;
import java.io.IOException;

/** Describes the site, and who publishes it, in schema.org's vocabulary, for the home page. */
final class SiteData {

  private static final String ORGANIZATION = "#organization";

  private final Site site;

  SiteData(Site site) {
    this.site = site;
  }

  void write(JsonGenerator json) throws IOException {
    String home = site.config().baseUrl() + Hubs.home(site.config().kinds());
    String name = site.text(site.config().title());
    String tagline = site.text(site.config().tagline());
    json.writeStartObject();
    json.writeStringField("@type", "WebSite");
    json.writeStringField("@id", home + "#website");
    json.writeStringField("name", name);
    if (!tagline.isEmpty()) {
      json.writeStringField("description", tagline);
    }
    json.writeStringField("url", home);
    json.writeStringField("inLanguage", site.config().language());
    publisher(json, home);
    json.writeEndObject();
    json.writeStartObject();
    json.writeStringField("@type", "Organization");
    json.writeStringField("@id", home + ORGANIZATION);
    json.writeStringField("name", name);
    json.writeStringField("url", home);
    if (site.config().email().isPresent()) {
      json.writeStringField("email", site.config().email().get());
    }
    json.writeEndObject();
  }

  /** Refers to the organisation that the home page describes. */
  static void publisher(JsonGenerator json, String home) throws IOException {
    json.writeObjectFieldStart("publisher");
    json.writeStringField("@id", home + ORGANIZATION);
    json.writeEndObject();
  }
}
