package dev.candor.output;

import dev.candor.diagnostic.Outcome;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.Xml;
import dev.candor.output.page.PageSources;
import dev.candor.site.Hubs;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.source.SitePath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;

/**
 * Every page for search engines to index, and the day it last changed (sitemaps.org); the later
 * pages of a list are found from its first.
 */
final class SitemapOutput implements Output {

  /** The most addresses that one sitemap may hold. */
  private static final int MOST = 50_000;

  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  @Override
  public Outcome<List<Artifact>> produce(Production production) {
    Site site = production.site();
    List<Map.Entry<String, Optional<LocalDate>>> addresses =
        List.copyOf(addresses(site).entrySet());
    String root = Hubs.home(site.config().kinds()).substring(1);
    if (addresses.size() <= MOST) {
      return Outcome.of(List.of(sitemap(root + "sitemap.xml", site, addresses)));
    }
    List<Artifact> parts = new ArrayList<>();
    for (int from = 0; from < addresses.size(); from += MOST) {
      String name = root + "sitemap-" + (from / MOST + 1) + ".xml";
      int to = Math.min(addresses.size(), from + MOST);
      parts.add(sitemap(name, site, addresses.subList(from, to)));
    }
    List<Artifact> all = new ArrayList<>();
    all.add(index(site, parts));
    all.addAll(parts);
    return Outcome.of(all);
  }

  /** Addresses in order; a hub has changed when the newest page of its folder has. */
  private static Map<String, Optional<LocalDate>> addresses(Site site) {
    Map<String, Optional<LocalDate>> addresses = new TreeMap<>();
    Hubs.pages(site.config().kinds()).forEach(hub -> addresses.put(hub, Optional.empty()));
    PageSources.facetAddresses(site).forEach(facet -> addresses.put(facet, Optional.empty()));
    for (LinkedPage page : site.pages()) {
      if (!page.permalink().endsWith("/")) {
        continue;
      }
      Optional<LocalDate> changed = Recent.changed(page);
      addresses.put(page.permalink(), changed);
      String hub = page.page().kind().route();
      if (changed.isPresent() && addresses.containsKey(hub)) {
        addresses.merge(hub, changed, SitemapOutput::later);
      }
    }
    return addresses;
  }

  private static Optional<LocalDate> later(Optional<LocalDate> a, Optional<LocalDate> b) {
    return a.isPresent() && b.isPresent() && a.get().isAfter(b.get()) ? a : b.or(() -> a);
  }

  private static Artifact sitemap(
      String name, Site site, List<Map.Entry<String, Optional<LocalDate>>> addresses) {
    return Artifact.of(
        SitePath.of(name),
        Xml.bytes(
            xml -> {
              xml.start("urlset", "xmlns", NAMESPACE).newLine();
              for (Map.Entry<String, Optional<LocalDate>> address : addresses) {
                xml.start("url").text("loc", site.config().baseUrl() + address.getKey());
                if (address.getValue().isPresent()) {
                  xml.text("lastmod", address.getValue().get().toString());
                }
                xml.end().newLine();
              }
              xml.end();
            }));
  }

  private static Artifact index(Site site, List<Artifact> parts) {
    return Artifact.of(
        SitePath.of(Hubs.home(site.config().kinds()).substring(1) + "sitemap.xml"),
        Xml.bytes(xml -> index(xml, site.config().baseUrl(), parts)));
  }

  private static void index(Xml xml, String base, List<Artifact> parts) throws XMLStreamException {
    xml.start("sitemapindex", "xmlns", NAMESPACE).newLine();
    for (Artifact part : parts) {
      xml.start("sitemap").text("loc", base + "/" + part.path()).end().newLine();
    }
    xml.end();
  }
}
