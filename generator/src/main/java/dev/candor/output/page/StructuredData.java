package dev.candor.output.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.content.Content;
import dev.candor.content.KindHub;
import dev.candor.content.KindSchemaOrg;
import dev.candor.content.Listing;
import dev.candor.content.Reference;
import dev.candor.output.artifact.Json;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.SignedReview;
import dev.candor.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Describes a page in schema.org's vocabulary (JSON-LD). */
final class StructuredData {

  private final Site site;
  private final String base;
  private final KindLabels labels;

  StructuredData(Site site) {
    this.site = site;
    this.base = site.config().baseUrl();
    this.labels = new KindLabels(site);
  }

  /** The structured data of a list: its breadcrumb; that of the home page: the site itself. */
  Html of(List<Link> way) {
    boolean home = way.size() == 1;
    return Json.html(
        json ->
            graph(
                json,
                way,
                () -> {
                  if (home) {
                    new SiteData(site).write(json);
                  }
                }));
  }

  Html of(LinkedPage page, List<Link> way) {
    return Json.html(json -> graph(json, way, () -> page(json, page)));
  }

  /** Writes a part of a JSON document. */
  private interface Part {
    void write() throws IOException;
  }

  private void graph(JsonGenerator json, List<Link> way, Part part) throws IOException {
    json.writeStartObject();
    json.writeStringField("@context", "https://schema.org");
    json.writeArrayFieldStart("@graph");
    part.write();
    if (way.size() > 1) {
      breadcrumb(json, way);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void breadcrumb(JsonGenerator json, List<Link> way) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "BreadcrumbList");
    json.writeArrayFieldStart("itemListElement");
    int position = 1;
    for (Link link : way) {
      json.writeStartObject();
      json.writeStringField("@type", "ListItem");
      json.writeNumberField("position", position++);
      json.writeStringField("name", link.text());
      json.writeStringField("item", base + link.href());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void page(JsonGenerator json, LinkedPage page) throws IOException {
    Content content = page.page().content();
    json.writeStartObject();
    KindSchemaOrg kind = page.kind().traits().schemaOrg();
    switch (kind.shape()) {
      case PROFILE -> {
        json.writeStringField("@type", kind.type());
        person(json, page);
      }
      case TERM -> term(json, page, kind);
      case TEXT -> text(json, page, kind);
      case QUESTION -> {
        text(json, page, kind);
        question(json, content);
      }
    }
    json.writeEndObject();
  }

  private void person(JsonGenerator json, LinkedPage page) throws IOException {
    json.writeStringField("url", base + page.permalink());
    json.writeObjectFieldStart("mainEntity");
    json.writeStringField("@type", "Person");
    json.writeStringField("name", page.title());
    if (page.page().content().sample()) {
      json.writeStringField("disambiguatingDescription", site.messages().of("sample.person-data"));
    }
    Optional<Listing> listing = page.page().content().listing();
    if (listing.isPresent()) {
      practice(json, listing.get());
    }
    json.writeEndObject();
  }

  private static void practice(JsonGenerator json, Listing listing) throws IOException {
    json.writeStringField("description", listing.summary());
    if (!listing.languages().isEmpty()) {
      json.writeArrayFieldStart("knowsLanguage");
      for (String language : listing.languages()) {
        json.writeString(language);
      }
      json.writeEndArray();
    }
    if (listing.place().isPresent()) {
      Listing.Place place = listing.place().get();
      json.writeObjectFieldStart("workLocation");
      json.writeStringField("@type", "Place");
      json.writeObjectFieldStart("address");
      json.writeStringField("@type", "PostalAddress");
      json.writeStringField("addressLocality", place.city());
      if (place.region().isPresent()) {
        json.writeStringField("addressRegion", place.region().get());
      }
      json.writeStringField("addressCountry", place.country());
      json.writeEndObject();
      json.writeEndObject();
    }
  }

  private void term(JsonGenerator json, LinkedPage page, KindSchemaOrg kind) throws IOException {
    json.writeStringField("@type", kind.type());
    json.writeStringField("name", page.title());
    json.writeStringField("description", page.page().content().summary());
    json.writeStringField("url", base + page.permalink());
    Optional<KindHub> hub = page.kind().hub();
    if (hub.isPresent()) {
      json.writeObjectFieldStart("inDefinedTermSet");
      json.writeStringField("@type", "DefinedTermSet");
      json.writeStringField("name", labels.hubTitle(page.kind(), hub.get()));
      json.writeStringField("url", base + hub.get().path());
      json.writeEndObject();
    }
  }

  private void text(JsonGenerator json, LinkedPage page, KindSchemaOrg kind) throws IOException {
    Content content = page.page().content();
    json.writeStringField("@type", kind.type());
    json.writeStringField(kind.titleKey(), page.title());
    json.writeStringField("description", content.summary());
    json.writeStringField("url", base + page.permalink());
    json.writeStringField("inLanguage", site.config().language());
    date(json, "datePublished", content.published());
    date(json, "dateModified", content.updated().or(content::published));
    List<LinkedPage> authors = site.realPeople(content.authors());
    if (!authors.isEmpty()) {
      json.writeArrayFieldStart("author");
      for (LinkedPage author : authors) {
        reference(json, author);
      }
      json.writeEndArray();
    }
    if (kind.vouched()) {
      review(json, page);
    }
    SiteData.publisher(json, base + Hubs.home(site.config().kinds()));
    citations(json, page);
  }

  /** The works that a page cites. The linker reports one that was withdrawn. */
  private void citations(JsonGenerator json, LinkedPage page) throws IOException {
    if (page.sources().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("citation");
    for (String key : page.sources()) {
      Reference work = site.library().get(key);
      if (work != null && !work.retracted()) {
        json.writeStartObject();
        json.writeStringField("@type", "CreativeWork");
        json.writeStringField("name", work.title());
        Optional<String> address = work.doi().map(doi -> "https://doi.org/" + doi).or(work::url);
        if (address.isPresent()) {
          json.writeStringField("url", address.get());
        }
        json.writeEndObject();
      }
    }
    json.writeEndArray();
  }

  private static void question(JsonGenerator json, Content content) throws IOException {
    json.writeArrayFieldStart("mainEntity");
    json.writeStartObject();
    json.writeStringField("@type", "Question");
    json.writeStringField("name", content.title());
    json.writeObjectFieldStart("acceptedAnswer");
    json.writeStringField("@type", "Answer");
    json.writeStringField("text", content.fact());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  /**
   * A recorded sign-off by a real person, of the current text: structured data can't say that a
   * page has changed since, or that its reviewer is invented.
   */
  private void review(JsonGenerator json, LinkedPage page) throws IOException {
    Optional<SignedReview> review = site.reviewOf(page).filter(signed -> !signed.changedSince());
    Optional<LinkedPage> reviewer = review.map(SignedReview::reviewer).flatMap(site::realPerson);
    if (reviewer.isPresent()) {
      date(json, "lastReviewed", review.map(SignedReview::on));
      json.writeFieldName("reviewedBy");
      reference(json, reviewer.get());
    }
  }

  private void reference(JsonGenerator json, LinkedPage person) throws IOException {
    json.writeStartObject();
    json.writeStringField("@type", "Person");
    json.writeStringField("name", person.title());
    json.writeStringField("url", base + person.permalink());
    json.writeEndObject();
  }

  private static void date(JsonGenerator json, String name, Optional<java.time.LocalDate> date)
      throws IOException {
    if (date.isPresent()) {
      json.writeStringField(name, date.get().toString());
    }
  }
}
