package dev.candor.importing;

import dev.candor.importing.ImportReport.Fate;
import dev.candor.importing.ImportReport.PageEntry;
import dev.candor.importing.html.HtmlReader;
import dev.candor.importing.html.HtmlText;
import dev.candor.importing.model.ImportedPost;
import dev.candor.importing.model.OldAddresses;
import dev.candor.importing.model.Source;
import dev.candor.importing.typing.Repeats;
import dev.candor.importing.typing.Typing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Imports a source into a content folder. */
public final class Importer {

  private final Source source;
  private final ContentFolder folder;
  private final ImportOptions options;
  private final ImportReport report = new ImportReport();
  private final Ledger ledger;
  private final Existing existing;

  private Importer(Source source, ContentFolder folder, ImportOptions options) {
    this.source = source;
    this.folder = folder;
    this.options = options;
    this.ledger = Ledger.of(folder.read(Ledger.PATH).orElse(""));
    this.existing = Existing.of(folder);
  }

  public static ImportReport run(Source source, ContentFolder folder, ImportOptions options) {
    return run(source, folder, options, report -> {});
  }

  /**
   * Imports a source.
   *
   * @param before what to do once all files are written, and before that is recorded; an import
   *     that is stopped does it again
   */
  public static ImportReport run(
      Source source, ContentFolder folder, ImportOptions options, Consumer<ImportReport> before) {
    return new Importer(source, folder, options).run(before);
  }

  private ImportReport run(Consumer<ImportReport> before) {
    PostImages images = new PostImages(source, folder, ledger, options);
    PostLabels labels = new PostLabels();
    existing.topics().forEach((id, names) -> topic(id, names, labels));
    People people = new People(existing, ledger, source.title());
    PageWorks works = new PageWorks(folder, ledger);
    ImportWriter files = new ImportWriter(folder, ledger, options.dryRun());
    PostWriter.Parts parts =
        new PostWriter.Parts(
            new OldSite(source),
            images,
            people,
            labels,
            new PostFiles(existing, ledger),
            new Repeats(),
            works.lists(),
            files,
            latest());
    Map<ImportedPost, String> chosen = chosen(parts);
    PostWriter writer = new PostWriter(parts, report);
    TreeSet<String> planned = new TreeSet<>();
    files.begin();
    chosen.forEach((post, path) -> planned.addAll(writer.write(post, path)));
    rest(files, people, labels, planned);
    works(works.write(files));
    report.notes().addAll(images.removeReplaced());
    report.missingImages().putAll(images.missing());
    report.refusedImages().putAll(images.refused());
    report.fetched(images.fetched());
    report.brought().putAll(files.brought());
    chosen.keySet().forEach(this::hostRedirects);
    finish();
    before.accept(report);
    if (!report.pages().isEmpty()) {
      files.keep(Ledger.PATH, ledger.text());
    }
    return report;
  }

  /** The posts to import with their files, in the order of the source. */
  private Map<ImportedPost, String> chosen(PostWriter.Parts parts) {
    Map<ImportedPost, String> chosen = new LinkedHashMap<>();
    for (ImportedPost post : source.posts()) {
      survey(post, parts.images(), parts.old(), parts.repeats());
      String path = parts.names().path(post);
      parts.old().page(post, path);
      if (isChosen(post, path)) {
        chosen.put(post, path);
        post.labels().stream().filter(l -> post.isPublic()).forEach(parts.labels()::count);
      }
    }
    parts.labels().finish();
    return chosen;
  }

  private void topic(String id, List<String> names, PostLabels labels) {
    if (!ledger.isOurs(Folders.TOPICS + id + ".md")) {
      labels.existing(id, names);
    }
  }

  /** Looks at a post before any is written: what repeats, and which hosts are the old site's. */
  private void survey(ImportedPost post, PostImages images, OldSite old, Repeats repeats) {
    String body = post.body().text();
    if (source.isHostless()) {
      HtmlText html = HtmlReader.read(body, images::original);
      html.facts().links().forEach(link -> old.link(link.replaceFirst(" .*$", "")));
      repeats.count(Typing.comparable(html.blocks()));
    } else {
      repeats.count(Typing.comparable(HtmlReader.blocks(body, images::original)));
    }
  }

  private boolean isChosen(ImportedPost post, String path) {
    if (options.only().isEmpty()) {
      return true;
    }
    String quoted = Pattern.quote(options.only().get().toLowerCase(Locale.ROOT));
    Pattern only = Pattern.compile(quoted.replace("*", "\\E.*\\Q").replace("?", "\\E.\\Q"));
    return List.of(Existing.id(path), path, post.path(), post.title()).stream()
        .anyMatch(name -> only.matcher(name.toLowerCase(Locale.ROOT)).matches());
  }

  /** The last day that the source names of a public page, for public pages without one. */
  private Optional<LocalDate> latest() {
    return source.posts().stream()
        .filter(ImportedPost::isPublic)
        .flatMap(post -> post.updated().or(post::published).stream())
        .max(Comparator.naturalOrder());
  }

  /** People, topics and planned pages. */
  private void rest(ImportWriter files, People people, PostLabels labels, TreeSet<String> planned) {
    people.pages().forEach((path, text) -> add(files, path, text));
    for (PostLabels.Topic topic : labels.fresh()) {
      String text =
          new FrontMatterText()
              .put("title", topic.title())
              .put("summary", "Articles on " + lower(topic.title()) + ".")
              .with("");
      add(files, Folders.TOPICS + topic.id() + ".md", text);
    }
    for (PostLabels.Topic topic : labels.merged()) {
      report
          .notes()
          .add(
              "The labels "
                  + String.join(", ", topic.spellings())
                  + " are one topic: "
                  + topic.id()
                  + ".");
    }
    planned(files, planned);
  }

  private static String lower(String title) {
    boolean name = title.length() > 1 && Character.isUpperCase(title.charAt(1));
    return name ? title : title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
  }

  private void add(ImportWriter files, String path, String text) {
    Fate fate = files.write(path, text);
    String title = Existing.id(path);
    boolean conflict = fate.hasTwoVersions();
    report
        .pages()
        .add(
            new PageEntry(
                path,
                title,
                "",
                "",
                fate,
                "",
                conflict ? text : "",
                conflict ? files.current(path) : "",
                List.of(),
                List.of(),
                List.of()));
  }

  private void works(Set<String> ids) {
    if (!ids.isEmpty()) {
      String added =
          "Works from lists of references, in references.yaml: " + String.join(", ", ids);
      report.notes().add(added + ". Look each up, and add strength and checked.");
    }
  }

  /** Adds titles to planned.yaml that it doesn't have. */
  private void planned(ImportWriter files, TreeSet<String> titles) {
    String before = folder.read("planned.yaml").orElse("");
    StringBuilder text = new StringBuilder(before);
    for (String title : titles) {
      String line = "- title: " + dev.candor.authoring.YamlText.of(title) + "\n";
      if (!before.contains(line)) {
        text.append(text.length() > 0 && text.charAt(text.length() - 1) != '\n' ? "\n" : "");
        text.append(line);
      }
    }
    if (text.length() > before.length()) {
      files.keep("planned.yaml", text.toString());
      report
          .notes()
          .add("Pages to be written, in planned.yaml: " + String.join(", ", titles) + ".");
    }
  }

  /** Addresses with a query, which only a host can redirect. */
  private void hostRedirects(ImportedPost post) {
    Optional<String> path = ledger.page(post.sourceId());
    if (post.isPublic() && path.isPresent()) {
      String page = Folders.address(path.get());
      post.otherAddresses().stream()
          .filter(old -> old.matches("(?:/[\\w.-]+)*/\\?[a-z_]{1,20}=\\d{1,18}"))
          .forEach(old -> report.hostRedirects().put(old, page));
      String key = OldAddresses.path(post.path());
      if (key.matches("/[A-Za-z0-9._~/-]*%[A-Za-z0-9._~%/-]*")) {
        report.hostRedirects().put(key, page);
      }
    }
  }

  private void finish() {
    report.pages().replaceAll(page -> page.open(ledger));
    report.issues().addAll(source.issues());
    report.notes().addAll(source.notes());
    source.notImported().forEach((what, n) -> report.leftOut().merge(what, n, Integer::sum));
    List<String> feeds = new ArrayList<>();
    source.hosts().stream().filter(h -> h.endsWith(".blogspot")).forEach(feeds::add);
    if (!report.pages().isEmpty()) {
      String feed = feeds.isEmpty() ? source.base() + "/feed/" : "/feeds/posts/default";
      report.hostRedirects().put(feed, "/feed.xml");
      report.goneAddresses().keySet().removeIf(gone -> OldAddresses.path(gone).equals(feed));
    }
  }
}
