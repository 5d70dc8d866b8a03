package dev.candor.importing.format;

import static dev.candor.importing.format.SafeXml.attribute;
import static dev.candor.importing.format.SafeXml.space;

import dev.candor.importing.model.OldAddresses;
import dev.candor.importing.model.PostBuilder;
import dev.candor.importing.model.Source;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Blogger's two exports: the old backup, and the feed of Google Takeout. */
final class BloggerReader {

  private static final String KIND = "http://schemas.google.com/g/2005#kind";

  private final String file;
  private final Source source;
  private final ZoneId zone;
  private final OffsetDateTime now;

  BloggerReader(String file, Source source, ReadContext context) {
    this.file = file;
    this.source = source;
    this.zone = context.zone();
    this.now = context.now();
  }

  void read(InputStream in) {
    SafeXml.read(
        in,
        file,
        source,
        xml -> {
          switch (xml.getLocalName()) {
            case "entry" -> entry(xml);
            case "title" -> source.title(Entities.title(SafeXml.text(xml)));
            case "link" -> {
              if (attribute(xml, "rel").equals("alternate")) {
                source.host(OldAddresses.of(attribute(xml, "href")));
              }
            }
            default -> {}
          }
        });
  }

  /** What an entry says, before it is known what it is. */
  private static final class Entry {
    private String type = "";
    private String status = "";
    private boolean draft;
    private boolean trashed;
    private boolean takeout;
    private String link = "";
    private Optional<OffsetDateTime> published = Optional.empty();
  }

  private void entry(XMLStreamReader xml) throws XMLStreamException {
    PostBuilder post = new PostBuilder(file, xml.getLocation().getLineNumber());
    Entry entry = new Entry();
    SafeXml.children(xml, child -> part(child, post, entry));
    String type = entry.type.isEmpty() ? "POST" : entry.type;
    switch (type) {
      case "POST", "PAGE" -> {
        post.page(type.equals("PAGE")).withheld(withheld(entry));
        post.slug(entry.link.replaceFirst("^.*/", "").replaceFirst("\\.html?$", ""));
        source.add(post.build());
      }
      case "COMMENT" -> source.leaveOut("comments");
      default -> source.leaveOut("settings and templates");
    }
  }

  private String withheld(Entry entry) {
    if (entry.draft || entry.status.equals("DRAFT")) {
      return "it is a draft";
    } else if (entry.trashed || entry.status.equals("SOFT_TRASHED")) {
      return "it is in the bin";
    } else if (entry.published.isPresent() && entry.published.get().isAfter(now)) {
      return "it is scheduled for later";
    }
    boolean old = !entry.takeout && entry.status.isEmpty() && !entry.link.isEmpty();
    if (entry.status.equals("LIVE") || old) {
      return entry.published.isPresent() ? "" : "it has no date";
    }
    return "its status is " + (entry.status.isEmpty() ? "unknown" : entry.status);
  }

  private void part(XMLStreamReader xml, PostBuilder post, Entry entry) throws XMLStreamException {
    boolean own = space(xml).contains("schemas.google.com/blogger/");
    switch ((own ? "blogger:" : "") + xml.getLocalName()) {
      case "id" -> post.id(SafeXml.text(xml));
      case "title" -> post.title(Entities.title(SafeXml.text(xml)));
      case "content" -> post.body(SafeXml.text(xml));
      case "blogger:type" -> {
        entry.takeout = true;
        entry.type = SafeXml.text(xml).strip();
      }
      case "blogger:status" -> entry.status = SafeXml.text(xml).strip();
      case "blogger:trashed" -> entry.trashed = !SafeXml.text(xml).isBlank();
      case "blogger:metaDescription" -> post.summary(Entities.title(SafeXml.text(xml)));
      case "blogger:filename" -> {
        source.withoutHost();
        path(SafeXml.text(xml), post, entry);
      }
      case "published" -> {
        String time = SafeXml.text(xml);
        entry.published = Dates.moment(time);
        post.published(day(time));
      }
      case "updated" -> post.updated(day(SafeXml.text(xml)));
      case "author" -> SafeXml.children(xml, part -> author(part, post));
      case "control" -> SafeXml.children(xml, part -> entry.draft |= isYes(part));
      case "category" -> {
        category(xml, post, entry);
        SafeXml.skip(xml);
      }
      case "link" -> {
        if (attribute(xml, "rel").equals("alternate")) {
          source.host(OldAddresses.of(attribute(xml, "href")));
          path(OldAddresses.path(attribute(xml, "href")), post, entry);
        }
        SafeXml.skip(xml);
      }
      default -> SafeXml.skip(xml);
    }
  }

  /** Times with an offset are of the blog's own zone; Takeout gives all in UTC. */
  private Optional<java.time.LocalDate> day(String time) {
    if (time.strip().endsWith("Z")) {
      source.note("Takeout gives times in UTC; their dates are those in the zone " + name() + ".");
      return Dates.in(time, zone);
    }
    return Dates.own(time);
  }

  private String name() {
    return zone.getId().equals("Z") ? "UTC" : zone.getId();
  }

  private static boolean isYes(XMLStreamReader xml) throws XMLStreamException {
    return xml.getLocalName().equals("draft") && SafeXml.text(xml).strip().equals("yes");
  }

  private static void path(String path, PostBuilder post, Entry entry) {
    if (!path.isBlank()) {
      entry.link = path.strip();
      post.path(entry.link);
    }
  }

  /** An author has a type of its own, which is not that of the entry. */
  private static void author(XMLStreamReader xml, PostBuilder post) throws XMLStreamException {
    if (xml.getLocalName().equals("name")) {
      post.author(Entities.title(SafeXml.text(xml)));
    } else {
      SafeXml.skip(xml);
    }
  }

  private static void category(XMLStreamReader xml, PostBuilder post, Entry entry) {
    String term = attribute(xml, "term");
    if (attribute(xml, "scheme").equals(KIND)) {
      entry.type = term.substring(term.indexOf('#') + 1).toUpperCase(java.util.Locale.ROOT);
    } else {
      post.label(term);
    }
  }
}
