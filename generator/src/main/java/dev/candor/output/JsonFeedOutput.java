package dev.candor.output;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.Json;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The newest pages as a JSON feed (version 1.1 of jsonfeed.org). */
final class JsonFeedOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    Site site = production.site();
    String feed = Json.text(json -> feed(json, site, Recent.of(site)));
    return Outcome.of(
        List.of(
            Artifact.of(
                PagesOutput.fileOf(Hubs.home(site.config().kinds()) + "feed.json"), feed + "\n")));
  }

  private static void feed(JsonGenerator json, Site site, Recent recent) throws IOException {
    String base = site.config().baseUrl();
    String home = base + Hubs.home(site.config().kinds());
    json.writeStartObject();
    json.writeStringField("version", "https://jsonfeed.org/version/1.1");
    json.writeStringField("title", site.text(site.config().title()));
    json.writeStringField("home_page_url", home);
    json.writeStringField("feed_url", home + "feed.json");
    json.writeStringField("language", site.config().language());
    json.writeArrayFieldStart("items");
    for (LinkedPage page : recent.pages()) {
      item(json, site, page, base);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void item(JsonGenerator json, Site site, LinkedPage page, String base)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("id", base + page.permalink());
    json.writeStringField("url", base + page.permalink());
    json.writeStringField("title", page.title());
    json.writeStringField("content_text", page.page().content().summary());
    Optional<LocalDate> published = page.page().content().published();
    if (published.isPresent()) {
      json.writeStringField("date_published", Recent.instant(published.get(), site));
    }
    json.writeStringField(
        "date_modified", Recent.instant(Recent.changed(page).orElse(LocalDate.EPOCH), site));
    List<LinkedPage> authors = site.realPeople(page.page().content().authors());
    if (!authors.isEmpty()) {
      json.writeArrayFieldStart("authors");
      for (LinkedPage author : authors) {
        json.writeStartObject();
        json.writeStringField("name", author.title());
        json.writeEndObject();
      }
      json.writeEndArray();
    }
    json.writeEndObject();
  }
}
