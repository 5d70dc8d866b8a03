package dev.candor.importing.format;

import static dev.candor.importing.format.SafeXml.attribute;
import static dev.candor.importing.format.SafeXml.space;

import dev.candor.importing.html.ImageAddress;
import dev.candor.importing.model.OldAddresses;
import dev.candor.importing.model.Source;
import dev.candor.importing.model.SourceIssue;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** WordPress's export, of one or of several files; also Squarespace's, which has the same form. */
final class WordPressReader {

  private final Source source;
  private final ReadContext context;
  private final List<WordPressItem> items = new ArrayList<>();
  private final Map<String, String> authors = new HashMap<>();
  private final WordPressImages images = new WordPressImages();
  private final WordPressBlocks blocks;

  WordPressReader(Source source, ReadContext context) {
    this.source = source;
    this.context = context;
    this.blocks = new WordPressBlocks(source);
  }

  /** Reads one of the files; {@link #finish} then makes posts of all. */
  void read(InputStream in, String file) {
    SafeXml.read(
        in,
        file,
        source,
        xml -> {
          boolean wp = isExport(xml);
          switch ((wp ? "wp:" : "") + xml.getLocalName()) {
            case "item" -> item(xml, file);
            case "title" -> source.title(Entities.title(SafeXml.text(xml)));
            case "link", "wp:base_site_url" -> source.host(OldAddresses.of(SafeXml.text(xml)));
            case "wp:base_blog_url" -> {
              String address = SafeXml.text(xml);
              source.host(OldAddresses.of(address));
              source.base(OldAddresses.path(address));
            }
            case "wp:author" -> author(xml);
            case "image", "wp:category", "wp:tag", "wp:term" -> SafeXml.skip(xml);
            default -> {}
          }
        });
  }

  static boolean isExport(XMLStreamReader xml) {
    return space(xml).contains("wordpress.org/export/") && !space(xml).contains("/excerpt/");
  }

  /** The name by which an author is shown; no address of theirs is kept. */
  private void author(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> parts = new HashMap<>();
    SafeXml.children(xml, part -> parts.put(part.getLocalName(), SafeXml.text(part)));
    String login = parts.getOrDefault("author_login", "");
    String name = parts.getOrDefault("author_display_name", "");
    authors.put(login, name.isBlank() ? login : Entities.title(name));
  }

  private void item(XMLStreamReader xml, String file) throws XMLStreamException {
    WordPressItem item = new WordPressItem(file, xml.getLocation().getLineNumber());
    SafeXml.children(xml, part -> part(part, item));
    source.leaveOut("comments", item.comments);
    switch (item.type) {
      case "attachment" -> attachment(item);
      case "wp_block" -> reusable(item);
      case "post", "page", "" -> add(item);
      default -> {
        boolean text = !item.body.isBlank() && !WordPressItem.INTERNAL.contains(item.type);
        if (text) {
          add(item);
        } else {
          source.leaveOut(item.type.replace('_', ' ') + "s");
        }
      }
    }
  }

  private void add(WordPressItem item) {
    items.add(item.pack());
    item.fields.count(source);
    if (item.isElsewhere()) {
      String where = "\" has its text only in the field " + item.fields.page();
      String remedy = "; save the page from your browser, and import that file too";
      source.issue(new SourceIssue(item.file, item.line, 0, "\"" + item.title + where + remedy));
    }
  }

  /** A block that others show; WordPress itself shows none that isn't published. */
  private void reusable(WordPressItem item) {
    blocks.reusable(item.id, item.isOpen() ? item.body : "");
    source.leaveOut("unpublished blocks", item.isOpen() ? 0 : 1);
  }

  private void attachment(WordPressItem item) {
    String url = item.attachment;
    if (url.isBlank()) {
      return;
    }
    images.add(item);
    source.image(ImageAddress.key(url), url);
    source.alt(ImageAddress.key(url), item.fields.get("_wp_attachment_image_alt"));
    boolean follows = !items.isEmpty() && items.get(items.size() - 1).isSquarespace;
    if (follows && (item.parent.isEmpty() || item.parent.equals("0"))) {
      items.get(items.size() - 1).feature = url;
    }
  }

  private void part(XMLStreamReader xml, WordPressItem item) throws XMLStreamException {
    if (isExport(xml)) {
      item.own(xml);
      return;
    }
    switch (xml.getLocalName()) {
      case "title" -> item.title = Entities.title(SafeXml.text(xml));
      case "link" -> item.link = SafeXml.text(xml).strip();
      case "pubDate" -> item.pubDate = SafeXml.text(xml).strip();
      case "creator" -> item.creator = SafeXml.text(xml).strip();
      case "guid" -> item.guid = SafeXml.text(xml).strip();
      case "encoded" -> {
        if (space(xml).contains("/excerpt/")) {
          item.excerpt = Entities.title(SafeXml.text(xml));
        } else {
          item.body = SafeXml.text(xml);
          item.isSquarespace = item.body.contains("class=\"sqs-");
        }
      }
      case "category" -> {
        String domain = attribute(xml, "domain");
        String label = Entities.title(SafeXml.text(xml));
        boolean usual = label.equalsIgnoreCase("uncategorized");
        if ((domain.equals("category") || domain.equals("post_tag")) && !usual) {
          item.labels.add(label);
        }
      }
      default -> SafeXml.skip(xml);
    }
  }

  /** Makes posts of what was read, now that all attachments and authors are known. */
  void finish() {
    Shortcodes codes = new Shortcodes(source, images::figure);
    WordPressItem.Parts parts = new WordPressItem.Parts(images, blocks, codes);
    for (WordPressItem item : items) {
      source.add(item.post(authors, parts, source.base(), context));
    }
  }
}
