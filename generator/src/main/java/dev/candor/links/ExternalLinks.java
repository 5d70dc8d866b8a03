package dev.candor.links;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds every address of another site: in texts, fields, references, helplines and settings. */
public final class ExternalLinks {

  private static final Pattern HREF = Pattern.compile("<a href=\"(https?://[^\"]+)\"");
  private static final Pattern VALUE = Pattern.compile("[\"']?(https?://[^\\s\"'<>]+)[\"']?");
  private static final String RESOLVER = "https://doi.org/";

  private final List<ExternalLink> links = new ArrayList<>();

  private ExternalLinks() {}

  /** All of them, by file and place. */
  public static List<ExternalLink> of(Site site, Data data) {
    ExternalLinks found = new ExternalLinks();
    for (LinkedPage page : site.pages()) {
      found.addText(page.page());
      found.addValues(page.page().file(), page.page().places().values());
    }
    data.references()
        .forEach(
            entry -> {
              entry.item().doi().ifPresent(doi -> found.add(entry, doi, RESOLVER + doi));
              found.add(entry, entry.item().url());
            });
    data.helplines()
        .forEach(
            entry -> {
              found.add(entry, entry.item().url());
              found.add(entry, entry.item().chat());
            });
    String own = site.config().baseUrl();
    found.addValues(site.config().origin().file(), site.config().origin().places().values());
    found.links.removeIf(link -> link.url().startsWith(own));
    found.links.sort(
        Comparator.comparing((ExternalLink link) -> link.file().path())
            .thenComparingInt(link -> link.span().start()));
    return List.copyOf(found.links);
  }

  /** The links in the page's HTML, each with its place in the text. */
  private void addText(Page page) {
    Matcher href = HREF.matcher(page.body().html().toString());
    String text = page.file().text();
    int from = page.bodyStart();
    while (href.find()) {
      String url = href.group(1).replace("&amp;", "&").replace("&#39;", "'");
      int at = text.indexOf(url, from);
      if (at < 0) {
        at = text.indexOf(url, page.bodyStart());
      }
      int start = at < 0 ? page.bodyStart() : at;
      from = at < 0 ? from : at + 1;
      links.add(
          new ExternalLink(
              page.file(), Span.of(start, at < 0 ? start : start + url.length()), url));
    }
  }

  /** The fields whose value is an address and nothing else. */
  private void addValues(SourceFile file, Collection<Span> values) {
    for (Span span : values) {
      if (span.end() <= file.text().length()) {
        Matcher url = VALUE.matcher(file.text()).region(span.start(), span.end());
        if (url.matches()) {
          links.add(new ExternalLink(file, Span.of(url.start(1), url.end(1)), url.group(1)));
        }
      }
    }
  }

  private void add(Data.Entry<?> entry, Optional<String> url) {
    url.filter(u -> u.startsWith("http")).ifPresent(u -> add(entry, u, u));
  }

  private void add(Data.Entry<?> entry, String written, String url) {
    int at = entry.file().text().indexOf(written, entry.span().start());
    Span span =
        at < 0 || at >= entry.span().end() ? entry.span() : Span.of(at, at + written.length());
    links.add(new ExternalLink(entry.file(), span, url));
  }
}
