package dev.candor.output.page;

import dev.candor.content.Reference;
import dev.candor.content.Words;
import dev.candor.message.Messages;
import dev.candor.render.BodyWriter;
import dev.candor.render.Link;
import dev.candor.render.PageMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints cited works: authors (year). title. publication. */
final class CitationList {

  private static final int NAMED = 6;

  private final Map<String, Reference> library;
  private final Messages words;

  CitationList(Map<String, Reference> library, Messages words) {
    this.library = library;
    this.words = words;
  }

  PageMetadata.Source of(String key) {
    Reference work = library.get(key);
    if (work == null) {
      throw new IllegalStateException("the linker lets no unknown work through: " + key);
    }
    return new PageMetadata.Source(
        BodyWriter.sourceId(key),
        authors(work.author()),
        work.issued(),
        work.title(),
        where(work),
        link(work),
        work.strength().map(s -> words.of("evidence." + Words.of(s))),
        work.retracted());
  }

  /** Family names with initials; of more than six the first three, then "et al.". */
  private String authors(List<Reference.Name> names) {
    List<String> shown = new ArrayList<>();
    for (Reference.Name name : names.size() > NAMED ? names.subList(0, 3) : names) {
      shown.add(name.family() + name.given().map(CitationList::initials).orElse(""));
    }
    String all = String.join(", ", shown);
    return names.size() > NAMED ? words.of("sources.others", "authors", all) : all;
  }

  private static String initials(String given) {
    StringBuilder initials = new StringBuilder(" ");
    for (String part : List.of(given.split("[\\s.]+"))) {
      if (!part.isEmpty()) {
        initials.appendCodePoint(part.codePointAt(0));
      }
    }
    return initials.toString();
  }

  private static String where(Reference work) {
    StringBuilder where = new StringBuilder(work.containerTitle().orElse(""));
    work.volume().ifPresent(v -> where.append(where.isEmpty() ? "" : " ").append(v));
    work.issue().ifPresent(i -> where.append('(').append(i).append(')'));
    work.page().ifPresent(p -> where.append(": ").append(p.replace('-', '–')));
    return where.toString();
  }

  private static Optional<Link> link(Reference work) {
    return work.doi()
        .map(doi -> new Link("https://doi.org/" + doi, "doi:" + doi))
        .or(() -> work.url().map(url -> new Link(url, host(url))));
  }

  private static String host(String url) {
    String rest = url.substring(url.indexOf("//") + 2);
    int slash = rest.indexOf('/');
    return slash < 0 ? rest : rest.substring(0, slash);
  }
}
