package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.Xml;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/** The newest pages as an Atom feed (RFC 4287). */
final class AtomOutput implements Output {

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    Site site = production.site();
    byte[] feed = Xml.bytes(xml -> feed(xml, site, Recent.of(site)));
    return Outcome.of(
        List.of(
            Artifact.of(PagesOutput.fileOf(Hubs.home(site.config().kinds()) + "feed.xml"), feed)));
  }

  private static void feed(Xml xml, Site site, Recent recent) throws XMLStreamException {
    String base = site.config().baseUrl();
    String home = base + Hubs.home(site.config().kinds());
    xml.start("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", site.config().language());
    xml.newLine().text("title", site.text(site.config().title()));
    if (!site.config().tagline().isEmpty()) {
      xml.newLine().text("subtitle", site.text(site.config().tagline()));
    }
    xml.newLine().text("id", home);
    xml.newLine().empty("link", "rel", "alternate", "href", home, "type", "text/html");
    xml.newLine().empty("link", "rel", "self", "href", home + "feed.xml");
    xml.newLine().text("updated", Recent.instant(recent.updated().orElse(LocalDate.EPOCH), site));
    xml.newLine().start("author").text("name", site.text(site.config().title())).end();
    for (LinkedPage page : recent.pages()) {
      entry(xml, site, page, base);
    }
    xml.newLine().end();
  }

  private static void entry(Xml xml, Site site, LinkedPage page, String base)
      throws XMLStreamException {
    xml.newLine().start("entry");
    xml.newLine().text("title", page.title());
    xml.newLine().text("id", base + page.permalink());
    xml.newLine()
        .empty("link", "rel", "alternate", "href", base + page.permalink(), "type", "text/html");
    Optional<LocalDate> published = page.page().content().published();
    if (published.isPresent()) {
      xml.newLine().text("published", Recent.instant(published.get(), site));
    }
    xml.newLine()
        .text("updated", Recent.instant(Recent.changed(page).orElse(LocalDate.EPOCH), site));
    for (LinkedPage author : site.realPeople(page.page().content().authors())) {
      xml.newLine().start("author").text("name", author.title()).end();
    }
    xml.newLine().text("summary", page.page().content().summary());
    xml.newLine().end();
  }
}
