package dev.candor.importing.format;

import dev.candor.importing.model.ImportedPost;
import dev.candor.importing.model.OldAddresses;
import dev.candor.importing.model.PackedText;
import dev.candor.importing.model.PostBuilder;
import dev.candor.text.HtmlEscape;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One item of a WordPress export while it is read. */
final class WordPressItem {

  /** Types of item that are no text for readers. */
  static final Set<String> INTERNAL =
      Set.of(
          "nav_menu_item",
          "revision",
          "wp_template",
          "wp_template_part",
          "wp_navigation",
          "wp_global_styles",
          "custom_css",
          "customize_changeset",
          "oembed_cache",
          "user_request",
          "wp_font_family",
          "wp_font_face",
          "acf-field",
          "acf-field-group",
          "elementor_library",
          "wpcf7_contact_form",
          "wpforms",
          "shop_order");

  private static final Pattern NO_IDS = Pattern.compile("(?<!\\[)\\[gallery(?![^\\]]*\\bids=)");

  /** What the texts of an export refer to. */
  record Parts(WordPressImages images, WordPressBlocks blocks, Shortcodes codes) {}

  String id = "";
  String title = "";
  String link = "";
  String pubDate = "";
  String creator = "";
  String guid = "";
  String body = "";
  String excerpt = "";
  String type = "";
  String parent = "";
  String attachment = "";
  String feature = "";
  boolean isSquarespace;
  int comments;
  final List<String> labels = new ArrayList<>();
  final WordPressFields fields = new WordPressFields();
  final String file;
  final int line;

  private String status = "";
  private String name = "";
  private String date = "";
  private String dateGmt = "";
  private String modified = "";
  private boolean locked;
  private boolean empty;
  private PackedText packed = PackedText.of("");

  WordPressItem(String file, int line) {
    this.file = file;
    this.line = line;
  }

  /** What WordPress's own elements say; a password is noted and not kept. */
  void own(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "post_id" -> id = SafeXml.text(xml).strip();
      case "post_date" -> date = SafeXml.text(xml).strip();
      case "post_date_gmt" -> dateGmt = SafeXml.text(xml).strip();
      case "post_modified" -> modified = SafeXml.text(xml).strip();
      case "post_name" -> name = SafeXml.text(xml).strip();
      case "post_parent" -> parent = SafeXml.text(xml).strip();
      case "post_type" -> type = SafeXml.text(xml).strip();
      case "status" -> status = SafeXml.text(xml).strip();
      case "post_password" -> locked = !SafeXml.text(xml).isEmpty();
      case "attachment_url" -> attachment = SafeXml.text(xml).strip();
      case "postmeta" -> {
        Map<String, String> pair = new HashMap<>();
        SafeXml.children(xml, part -> pair.put(part.getLocalName(), SafeXml.text(part)));
        fields.add(pair.getOrDefault("meta_key", ""), pair.getOrDefault("meta_value", ""));
      }
      case "comment" -> {
        comments++;
        SafeXml.skip(xml);
      }
      default -> SafeXml.skip(xml);
    }
  }

  /** The same with its text packed, since ten thousand may wait. */
  WordPressItem pack() {
    empty = body.isBlank();
    packed = PackedText.of(body);
    body = "";
    return this;
  }

  ImportedPost post(Map<String, String> authors, Parts parts, String base, ReadContext context) {
    PostBuilder post = new PostBuilder(file, line);
    String address = link.equals("/null") ? "" : link;
    String path = address.contains("?") ? "" : OldAddresses.path(address);
    post.id(guid.isEmpty() || guid.equals("/null") ? idOf(path) : guid);
    post.page(type.equals("page")).title(title).author(authors.getOrDefault(creator, creator));
    post.slug(decoded(name)).path(path.equals("/") && type.equals("post") ? "" : path);
    if (!id.isEmpty() && !isSquarespace) {
      post.address(base + "/?p=" + id);
    }
    labels.forEach(post::label);
    fields.summaries().forEach(post::summary);
    post.summary(excerpt).withheld(withheld(context));
    post.published(Dates.day(date).or(() -> Dates.in(pubDate, context.zone())));
    post.updated(Dates.day(modified));
    return post.body(html(packed.text(), parts)).build();
  }

  /** What identifies an item without a guid: its number, its address, or its place. */
  private String idOf(String path) {
    return !id.isEmpty() ? "wordpress-" + id : !path.isEmpty() ? path : file + "-" + line;
  }

  private String withheld(ReadContext context) {
    Optional<OffsetDateTime> moment =
        Dates.moment(dateGmt.replace(' ', 'T') + "Z").or(() -> Dates.moment(pubDate));
    Optional<LocalDate> day = Dates.day(date);
    boolean later =
        moment.map(m -> m.isAfter(context.now())).orElse(false)
            || moment.isEmpty()
                && day.map(d -> d.isAfter(context.now().toLocalDate())).orElse(false);
    if (locked) {
      return "it needs a password";
    } else if (!status.equals("publish")) {
      return status.isEmpty() ? "it has no status" : "its status is " + status;
    }
    if (later) {
      return "it is scheduled for later";
    } else if (moment.isEmpty() && day.isEmpty()) {
      return "it has no date";
    }
    return isElsewhere() ? "its text is not in the export as text" : "";
  }

  /**
   * Whether the text is only in a field, where builders of pages keep it in a form of their own.
   */
  boolean isElsewhere() {
    return empty && !fields.page().isEmpty();
  }

  /** Whether everyone could read it. */
  boolean isOpen() {
    return !locked && status.equals("publish");
  }

  private String html(String body, Parts parts) {
    String text = parts.blocks().html(this, body);
    boolean classic = Autop.isClassic(body);
    text = NO_IDS.matcher(text).replaceAll("[gallery ids=\"" + parts.images().of(this) + "\"");
    String html = parts.codes().html(text);
    String paragraphs = classic ? Autop.paragraphs(html) : html;
    String thumbnail = parts.images().address(fields.get("_thumbnail_id"));
    thumbnail = thumbnail.isEmpty() ? feature : thumbnail;
    boolean inText = thumbnail.isEmpty() || paragraphs.contains(nameOf(thumbnail));
    return inText
        ? paragraphs
        : "<p><img src=\"" + HtmlEscape.of(thumbnail) + "\"></p>\n" + paragraphs;
  }

  /** The name of an image without its ending, which all its sizes share. */
  private static String nameOf(String url) {
    return url.substring(url.lastIndexOf('/') + 1).replaceFirst("\\.[a-zA-Z]+$", "");
  }

  private static String decoded(String name) {
    return OldAddresses.key("/" + name).replaceFirst("^/", "");
  }
}
