package dev.candor.importing.format;

import static dev.candor.importing.format.JsonExport.list;
import static dev.candor.importing.format.JsonExport.text;

import dev.candor.importing.model.PostBuilder;
import dev.candor.importing.model.Source;
import dev.candor.importing.model.SourceIssue;
import dev.candor.text.HtmlEscape;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ghost's export, with the old wrapping or without. */
final class GhostReader {

  private final String file;
  private final Source source;
  private final ReadContext context;
  private final Map<String, String> users = new HashMap<>();
  private final Map<String, String> tags = new HashMap<>();
  private final Map<String, List<String>> tagsOf = new HashMap<>();
  private final Map<String, String> authorOf = new HashMap<>();
  private final Map<String, Object> metaOf = new HashMap<>();

  GhostReader(String file, Source source, ReadContext context) {
    this.file = file;
    this.source = source;
    this.context = context;
  }

  void read(InputStream in) {
    try {
      Object root = JsonExport.read(in);
      List<Object> wrapped = list(root, "db");
      Object data = JsonExport.map(wrapped.isEmpty() ? root : wrapped.get(0), "data");
      data = data.equals(Map.of()) ? root : data;
      list(data, "users").forEach(u -> users.put(text(u, "id"), text(u, "name")));
      list(data, "tags").forEach(t -> tags.put(text(t, "id"), text(t, "name")));
      for (Object pair : list(data, "posts_tags")) {
        String tag = tags.getOrDefault(text(pair, "tag_id"), "");
        tagsOf.computeIfAbsent(text(pair, "post_id"), id -> new ArrayList<>()).add(tag);
      }
      for (Object pair : list(data, "posts_authors")) {
        String name = users.getOrDefault(text(pair, "author_id"), "");
        authorOf.putIfAbsent(text(pair, "post_id"), name);
      }
      list(data, "posts_meta").forEach(m -> metaOf.put(text(m, "post_id"), m));
      list(data, "settings").stream()
          .filter(s -> text(s, "key").equals("title"))
          .forEach(s -> source.title(text(s, "value")));
      list(data, "posts").forEach(this::post);
      int readers = list(data, "members").size() + list(data, "subscribers").size();
      source.leaveOut("subscribers and members", readers);
    } catch (IOException e) {
      source.issue(new SourceIssue(file, 0, 0, fault(e)));
    }
  }

  private void post(Object post) {
    String id = text(post, "id");
    Object meta = metaOf.getOrDefault(id, Map.of());
    String html = text(post, "html");
    String slug = text(post, "slug");
    boolean partial =
        html.isBlank() && !(text(post, "lexical") + text(post, "mobiledoc")).isBlank();
    if (partial) {
      source.issue(
          new SourceIssue(
              file,
              0,
              0,
              "post \""
                  + text(post, "title")
                  + "\" has no HTML; save it in Ghost and export again"));
      html = paragraphs(text(post, "plaintext"));
    }
    String uuid = text(post, "uuid");
    PostBuilder built = new PostBuilder(file, 0).id("ghost-" + (uuid.isEmpty() ? id : uuid));
    built.page(text(post, "type").equals("page") || text(post, "page").equals("true"));
    built.title(text(post, "title")).slug(slug).path(slug.isEmpty() ? "" : "/" + slug + "/");
    built.body(image(post, meta) + html.replace("__GHOST_URL__", ""));
    built.author(authorOf.getOrDefault(id, users.getOrDefault(text(post, "author_id"), "")));
    tagsOf.getOrDefault(id, List.of()).stream()
        .filter(tag -> !tag.startsWith("#"))
        .forEach(built::label);
    built.summary(text(meta, "meta_description")).summary(text(post, "meta_description"));
    built.summary(text(post, "custom_excerpt")).canonical(text(post, "canonical_url"));
    Optional<LocalDate> day = day(text(post, "published_at"));
    built.published(day).updated(day(text(post, "updated_at")));
    String why = withheld(post);
    built.withheld(why.isEmpty() && partial ? "its links and marks are not in the export" : why);
    source.add(built.build());
  }

  private String withheld(Object post) {
    String status = text(post, "status");
    String visibility = text(post, "visibility");
    if (!status.equals("published")) {
      return "its status is " + (status.isEmpty() ? "unknown" : status);
    } else if (!visibility.isEmpty() && !visibility.equals("public")) {
      return "only " + visibility + " may read it";
    }
    Optional<Instant> at = instant(text(post, "published_at"));
    if (at.isEmpty()) {
      return "it has no date";
    }
    return at.get().isAfter(context.now().toInstant()) ? "it is scheduled for later" : "";
  }

  private static String image(Object post, Object meta) {
    String src = text(post, "feature_image").replace("__GHOST_URL__", "");
    String caption = text(meta, "feature_image_caption");
    return src.isEmpty()
        ? ""
        : "<figure><img src=\""
            + HtmlEscape.of(src)
            + "\" alt=\""
            + HtmlEscape.of(text(meta, "feature_image_alt"))
            + "\">"
            + (caption.isEmpty() ? "" : "<figcaption>" + caption + "</figcaption>")
            + "</figure>\n";
  }

  private static String paragraphs(String plain) {
    StringBuilder html = new StringBuilder();
    for (String part : plain.split("\n\\s*\n")) {
      html.append("<p>").append(HtmlEscape.of(part).replace("\n", "<br>")).append("</p>\n");
    }
    return html.toString();
  }

  /** Times are milliseconds, ISO or as databases write them. */
  private static Optional<Instant> instant(String time) {
    if (time.matches("\\d{11,14}")) {
      return Optional.of(Instant.ofEpochMilli(Long.parseLong(time)));
    }
    String iso = time.strip().replaceFirst("^(\\S+) (\\S+)$", "$1T$2");
    return Dates.moment(iso)
        .or(() -> Dates.moment(iso + "Z"))
        .map(java.time.OffsetDateTime::toInstant);
  }

  private Optional<LocalDate> day(String time) {
    return instant(time)
        .map(at -> at.atZone(context.zone()).toLocalDate())
        .or(() -> Dates.day(time));
  }

  private static String fault(IOException e) {
    String why = JsonExport.fault(e);
    return why.contains("end-of-input")
        ? "ends in the middle: download it again. Nothing of it was imported"
        : "is not well-formed JSON: " + why;
  }
}
