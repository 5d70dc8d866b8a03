package dev.candor.importing.format;

import dev.candor.importing.model.PostBuilder;
import dev.candor.importing.model.Source;
import dev.candor.markdown.MarkdownReader;
import dev.candor.source.SourceFile;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown of Jekyll, Hugo, Eleventy, Docusaurus, Obsidian and the like. */
final class MarkdownFileReader {

  /** What a status says of a page that everyone may read. */
  private static final Set<String> OPEN = Set.of("publish", "published", "public");

  private static final Pattern DATED = Pattern.compile("^(\\d{4}-\\d\\d-\\d\\d)-(.+)$");

  private static final Pattern WIKI_IMAGE =
      Pattern.compile(
          "!\\[\\[([^\\]|]+\\.(?:png|jpe?g|gif|webp|svg))(?:\\|[^\\]]*)?]]",
          Pattern.CASE_INSENSITIVE);

  private final Source source;
  private final ReadContext context;
  private final Templates templates;
  private final MarkdownReader markdown = MarkdownReader.ofOtherPrograms();

  MarkdownFileReader(Source source, ReadContext context) {
    this.source = source;
    this.context = context;
    this.templates = new Templates(source);
  }

  void read(String name, String text) {
    FrontFields front = FrontFields.of(text);
    String file =
        name.substring(name.lastIndexOf('/') + 1).replaceFirst("\\.(?:md|mdx|markdown)$", "");
    if (file.equalsIgnoreCase("README") || file.equals("_index") && front.body().isBlank()) {
      source.leaveOut("files about the folder");
      return;
    }
    Matcher dated = DATED.matcher(file);
    boolean hasDate = dated.matches();
    String stem = hasDate ? dated.group(2) : file;
    String date = front.one("date", "publishdate", "pubdate", "created");
    Optional<LocalDate> day =
        Dates.own(date).or(() -> hasDate ? Dates.day(dated.group(1)) : Optional.empty());
    String slug = front.one("slug");
    String named = slug.isEmpty() ? stem(stem, name) : slug.replaceFirst("^/", "");
    PostBuilder post = new PostBuilder(name, 1).id(name).slug(named.replaceFirst("^.*/", ""));
    post.title(title(front, stem))
        .author(front.one("author", "authors", "author.name", "authors.name"));
    post.published(day)
        .updated(Dates.own(front.one("lastmod", "updated", "last_modified_at", "modified")));
    post.summary(front.one("description", "summary", "excerpt"));
    post.page(!hasDate && day.isEmpty() && name.matches("(?:.*/)?(?:pages/.*|[^/]+)"));
    labels(front, name).forEach(post::label);
    addresses(front, post, path(name, named, day));
    boolean lost = day.isEmpty() && (hasDate || !date.isEmpty());
    String why = lost ? "its date can't be read" : withheld(front, name, day);
    post.withheld(why).body(html(name, front.body()));
    front.count(source);
    source.withoutHost();
    source.add(post.build());
  }

  private static String stem(String stem, String name) {
    boolean index = stem.equals("index") || stem.equals("_index");
    return index ? name.replaceFirst("/[^/]*$", "").replaceFirst("^.*/", "") : stem;
  }

  private static String title(FrontFields front, String stem) {
    String title = front.one("title");
    if (!title.isEmpty()) {
      return title;
    }
    Matcher heading = Pattern.compile("(?m)\\A\\s*# +(.+?)(?: +#+)?$").matcher(front.body());
    return heading.find() ? heading.group(1) : stem.replace('-', ' ');
  }

  /** Jekyll's categories are separated by spaces. */
  private static List<String> labels(FrontFields front, String name) {
    List<String> all =
        front.all(
            "tags", "categories", "category", "taxonomies.tags", "taxonomies.categories", "topics");
    return all.size() == 1
        ? List.of(all.get(0).split(name.contains("_posts/") ? "[ ,]+" : ","))
        : all;
  }

  /** An old address that the generator makes of a file's place, if it is known. */
  private static String path(String name, String stem, Optional<LocalDate> day) {
    String folder = name.contains("/") ? name.substring(0, name.lastIndexOf('/')) : "";
    String below = folder.replaceFirst("^(?:.*/)?content/", "/");
    below = below.replaceFirst("^(?:.*/)?(docs(?:/.*)?)$", "/$1"); // Docusaurus
    if (name.contains("_posts/") && day.isPresent()) {
      return "/" + day.get().toString().replace('-', '/') + "/" + stem + ".html";
    } else if (name.matches("(?:.*/)?blog/.*")
        && DATED.matcher(name.replaceFirst("^.*/", "")).matches()
        && day.isPresent()) {
      return "/blog/" + day.get().toString().replace('-', '/') + "/" + stem;
    }
    boolean bundle = name.matches("(?:.*/)?_?index\\.[a-z]+");
    return !below.startsWith("/") ? "" : bundle ? below + "/" : below + "/" + stem + "/";
  }

  private static void addresses(FrontFields front, PostBuilder post, String usual) {
    String own = front.one("permalink", "url");
    boolean literal = own.startsWith("/") && own.indexOf(':') < 0 && own.indexOf('{') < 0;
    post.path(literal ? own : usual);
    front.all("aliases", "redirect_from").stream()
        .filter(a -> a.startsWith("/"))
        .forEach(post::address);
    post.canonical(front.one("canonical_url", "canonical"));
  }

  private String withheld(FrontFields front, String name, Optional<LocalDate> day) {
    LocalDate today = context.now().atZoneSameInstant(context.zone()).toLocalDate();
    Optional<LocalDate> from = Dates.own(front.one("publishdate"));
    Optional<LocalDate> until = Dates.own(front.one("expirydate", "unpublishdate"));
    String status = front.one("status", "visibility").toLowerCase(Locale.ROOT);
    if (name.contains("_drafts/")
        || isYes(front.one("draft"))
        || isNo(front.one("published"))
        || isNo(front.one("public"))) {
      return "it is a draft";
    } else if (!status.isEmpty() && !OPEN.contains(status)) {
      return "its status is " + status;
    } else if (isYes(front.one("private"))
        || isYes(front.one("unlisted"))
        || isYes(front.one("hidden"))
        || !front.one("password").isEmpty()) {
      return "it is not for everyone";
    } else if (!front.one("expirydate", "unpublishdate").isEmpty() && until.isEmpty()) {
      return "the day it expires can't be read";
    } else if (from.or(() -> day).map(d -> d.isAfter(today)).orElse(false)) {
      return "it is scheduled for later";
    } else if (until.map(d -> d.isBefore(today)).orElse(false)) {
      return "it has expired";
    }
    return front.isEmpty()
        ? "it is a note without fields, which doesn't say that it was public"
        : "";
  }

  private static boolean isYes(String value) {
    return Set.of("true", "yes", "on", "1").contains(value.toLowerCase(Locale.ROOT));
  }

  private static boolean isNo(String value) {
    return Set.of("false", "no", "off", "0").contains(value.toLowerCase(Locale.ROOT));
  }

  private String html(String name, String body) {
    String text = WIKI_IMAGE.matcher(templates.plain(body)).replaceAll("![](<$1>)");
    return dev.candor.importing.proof.ReadBack.html(
        markdown.read(SourceFile.of(name, text), 0).value());
  }
}
