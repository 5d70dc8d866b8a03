package dev.candor.output.page;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.candor.content.Article;
import dev.candor.content.Content;
import dev.candor.content.Faq;
import dev.candor.content.Person;
import dev.candor.content.Term;
import dev.candor.content.Therapist;
import dev.candor.content.Vignette;
import dev.candor.output.Json;
import dev.candor.render.Html;
import dev.candor.render.Link;
import dev.candor.site.LinkedPage;
import dev.candor.site.SignedReview;
import dev.candor.site.Site;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** Says in schema.org's words what a page is (JSON-LD). */
final class StructuredData {

  private final Site site;
  private final String base;

  StructuredData(Site site) {
    this.site = site;
    this.base = site.config().baseUrl();
  }

  /** Of a page that is a list: the way to it. */
  Html of(List<Link> way) {
    return Json.html(json -> graph(json, way, () -> {}));
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
    json.writeEndArray();
    json.writeEndObject();
  }

  private void page(JsonGenerator json, LinkedPage page) throws IOException {
    Content content = page.page().content();
    json.writeStartObject();
    if (content instanceof Person person) {
      json.writeStringField("@type", "ProfilePage");
      person(json, person.name(), page.permalink(), person.sample(), () -> {});
    } else if (content instanceof Therapist therapist) {
      json.writeStringField("@type", "ProfilePage");
      person(
          json,
          therapist.name(),
          page.permalink(),
          therapist.sample(),
          () -> practice(json, therapist));
    } else if (content instanceof Term term) {
      term(json, page, term);
    } else {
      text(json, page, content);
    }
    json.writeEndObject();
  }

  private void person(JsonGenerator json, String name, String permalink, boolean sample, Part more)
      throws IOException {
    json.writeStringField("url", base + permalink);
    json.writeObjectFieldStart("mainEntity");
    json.writeStringField("@type", "Person");
    json.writeStringField("name", name);
    if (sample) {
      json.writeStringField("disambiguatingDescription", "A sample: an invented person.");
    }
    more.write();
    json.writeEndObject();
  }

  private static void practice(JsonGenerator json, Therapist therapist) throws IOException {
    json.writeStringField("description", therapist.summary());
    if (!therapist.languages().isEmpty()) {
      json.writeArrayFieldStart("knowsLanguage");
      for (String language : therapist.languages()) {
        json.writeString(language);
      }
      json.writeEndArray();
    }
    if (therapist.place().isPresent()) {
      Therapist.Place place = therapist.place().get();
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

  private void term(JsonGenerator json, LinkedPage page, Term term) throws IOException {
    json.writeStringField("@type", "DefinedTerm");
    json.writeStringField("name", term.title());
    json.writeStringField("description", term.definition());
    json.writeStringField("url", base + page.permalink());
    json.writeObjectFieldStart("inDefinedTermSet");
    json.writeStringField("@type", "DefinedTermSet");
    json.writeStringField("name", "Glossary");
    json.writeStringField("url", base + "/glossary/");
    json.writeEndObject();
  }

  private void text(JsonGenerator json, LinkedPage page, Content content) throws IOException {
    json.writeStringField("@type", typeOf(content));
    json.writeStringField(content instanceof Vignette ? "headline" : "name", page.title());
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
    if (!(content instanceof Vignette)) {
      review(json, page);
    }
    if (content instanceof Faq question) {
      question(json, question);
    }
  }

  private static String typeOf(Content content) {
    if (content instanceof Faq) {
      return "FAQPage";
    }
    if (content instanceof Vignette) {
      return "Article";
    }
    return content instanceof Article ? "MedicalWebPage" : "WebPage";
  }

  private static void question(JsonGenerator json, Faq faq) throws IOException {
    json.writeArrayFieldStart("mainEntity");
    json.writeStartObject();
    json.writeStringField("@type", "Question");
    json.writeStringField("name", faq.question());
    json.writeObjectFieldStart("acceptedAnswer");
    json.writeStringField("@type", "Answer");
    json.writeStringField("text", faq.answer());
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }

  /**
   * A sign-off on record by somebody real, of the text as it is: machines have no way to say that a
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
