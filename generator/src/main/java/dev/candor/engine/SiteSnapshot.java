package dev.candor.engine;

import dev.candor.content.Data;
import dev.candor.content.Language;
import dev.candor.content.Reference;
import dev.candor.content.SchemaWriter;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.editorial.Editor;
import dev.candor.output.Producer;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.ArtifactSink;
import dev.candor.parallel.Workers;
import dev.candor.site.LinkedPage;
import dev.candor.site.OldAddress;
import dev.candor.site.Site;
import dev.candor.site.Target;
import dev.candor.site.Visibility;
import dev.candor.source.Hash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The site at one state of its sources: read and linked at once, with everything else made on
 * demand. Safe for any number of threads.
 */
public final class SiteSnapshot {

  private final Pipeline pipeline;
  private final ReadySite ready;
  private final LinkedSources linked;
  private final Producer producer;
  private @Nullable Map<String, Artifact> besidesPages;

  SiteSnapshot(Pipeline pipeline, ReadySite ready) {
    this.pipeline = pipeline;
    this.ready = ready;
    this.linked = ready.linked();
    this.producer = pipeline.producer(ready);
  }

  public Site site() {
    return linked.site();
  }

  LinkedSources linked() {
    return linked;
  }

  /** Whether the content has a text file with this path. */
  public boolean hasFile(String path) {
    return linked.sources().content().files().stream().anyMatch(f -> f.path().equals(path));
  }

  /** What texts in the language of a file can name. */
  public SiteNames namesFor(String path) {
    return SiteNames.of(siteOf(path));
  }

  /** The fields of the kind of page that a file is, as a JSON Schema; empty if it is none. */
  public Optional<String> schemaFor(String path) {
    String prefix = linked.config().languages().of(path).map(l -> l.code() + "/").orElse("");
    String below = path.substring(Math.min(path.length(), "content/".length() + prefix.length()));
    return linked
        .config()
        .kinds()
        .ofFolder(below.substring(0, Math.max(0, below.indexOf('/'))))
        .map(kind -> SchemaWriter.of(kind, SiteNames.ids(siteOf(path))));
  }

  private Site siteOf(String path) {
    return linked.config().languages().of(path).map(linked::in).orElse(linked.site());
  }

  /** The address of the page that is made of a file; empty if none is. */
  public Optional<String> addressOf(String path) {
    return pageOf(path).map(LinkedPage::permalink);
  }

  /** The translation that a file is beside its source; empty if it isn't one. */
  public Optional<TwinText> twin(String path) {
    return pageOf(path).flatMap(page -> TwinText.of(siteOf(path), page));
  }

  /** Whether the page that is made of a file is an entry of the directory. */
  public boolean isListing(String path) {
    return pageOf(path).filter(page -> page.page().content().listing().isPresent()).isPresent();
  }

  private Optional<LinkedPage> pageOf(String path) {
    return linked.sites().stream()
        .flatMap(one -> one.pages().stream())
        .filter(page -> page.page().file().path().equals(path))
        .findFirst();
  }

  /** The findings of reading and linking, with the site's severities. */
  public List<Diagnostic> found() {
    return linked.judge(ready.found());
  }

  /**
   * The findings of reading and linking, and those of the rules about the text of one page, with
   * the site's severities: what can be known while the page is written.
   */
  public List<Diagnostic> foundAbout(String path) {
    List<Diagnostic> all = new ArrayList<>(ready.found());
    for (int i = 0; i < linked.sites().size(); i++) {
      Site one = linked.sites().get(i);
      Data data = i == 0 ? linked.data() : linked.data().in(languages().get(i - 1));
      one.pages().stream()
          .filter(page -> page.page().file().path().equals(path))
          .forEach(page -> all.addAll(new Editor(one, data, new Workers(1)).judge(page)));
    }
    return linked.judge(all);
  }

  private List<Language> languages() {
    return linked.config().languages().others();
  }

  /**
   * The file published at an address ({@code /articles/first-session/}, {@code /feed.xml}), and the
   * problems in making it.
   */
  public Outcome<Optional<Artifact>> at(String address) {
    Outcome<List<Artifact>> page = producer.page(address);
    if (!page.value().isEmpty() || !page.found().isEmpty()) {
      return Outcome.of(page.value().stream().findFirst(), linked.judge(page.found()));
    }
    return Outcome.of(Optional.ofNullable(besidesPages().get(address.substring(1))));
  }

  private synchronized Map<String, Artifact> besidesPages() {
    Map<String, Artifact> known = besidesPages;
    if (known == null) {
      known = new HashMap<>();
      for (Artifact artifact : producer.besidesPages().value()) {
        known.put(artifact.path().value(), artifact);
      }
      besidesPages = known;
    }
    return known;
  }

  /** The new address of an old one that has no page, since only a host can redirect it. */
  public Optional<String> movedTo(String address) {
    return Optional.ofNullable(site().redirects().get(address))
        .filter(page -> !OldAddress.canBePage(address))
        .map(Target::permalink);
  }

  /** What every address of the site begins with in a browser. */
  public String basePath() {
    return site().config().basePath();
  }

  /** The notes on a page; {@code all} has the findings so far. */
  public PageNotes notes(String address, List<Diagnostic> all) {
    Optional<LinkedPage> page =
        linked.sites().stream()
            .flatMap(one -> one.pages().stream())
            .filter(p -> p.permalink().equals(address))
            .findFirst();
    Optional<String> file = page.map(p -> p.page().file().path());
    List<Diagnostic> here = new ArrayList<>();
    List<Diagnostic> elsewhere = new ArrayList<>();
    for (Diagnostic diagnostic : all) {
      String path = diagnostic.file().path();
      if (file.filter(path::equals).isPresent()) {
        here.add(diagnostic);
      } else if (!path.endsWith(".md") && diagnostic.isError()) {
        elsewhere.add(diagnostic);
      }
    }
    here.sort(Comparator.comparing(Diagnostic::severity));
    return new PageNotes(
        address,
        file,
        page.filter(p -> Visibility.isWithheld(p.page(), site().today())).isPresent(),
        page.flatMap(site()::reviewDue),
        page.flatMap(this::gradeOf),
        page.map(LinkedPage::backlinks).orElse(List.of()).stream()
            .map(target -> new PageNotes.Named(target.title(), target.permalink()))
            .toList(),
        page.map(LinkedPage::sources).orElse(List.of()).stream()
            .map(key -> new PageNotes.Named(titleOf(key), ""))
            .toList(),
        here,
        elsewhere);
  }

  private Optional<PageNotes.Grade> gradeOf(LinkedPage page) {
    int aim = site().config().editorial().thresholds().readingGrade();
    return new Editor(linked.site(), linked.data(), new Workers(1))
        .gradeOf(page)
        .map(
            reads ->
                new PageNotes.Grade(
                    reads.grade(),
                    aim,
                    reads.isEnoughForSmog() ? Optional.of(reads.smog()) : Optional.empty()));
  }

  private String titleOf(String key) {
    return Optional.ofNullable(site().library().get(key)).map(Reference::title).orElse(key);
  }

  /** A hash of the file at an address; empty if there is none. */
  public String versionOf(String address) {
    return at(address).value().map(artifact -> Hash.of(artifact.bytes())).orElse("");
  }

  /** The addresses of pages that are hidden from readers today. */
  public List<String> withheld() {
    return linked.sites().stream()
        .flatMap(one -> one.pages().stream())
        .filter(page -> Visibility.isWithheld(page.page(), site().today()))
        .map(LinkedPage::permalink)
        .toList();
  }

  /** Every file that a build would publish. */
  public List<Artifact> files(Workers workers) {
    return pipeline.with(workers).producer(ready).all(ArtifactSink.NOBODY).value().artifacts();
  }

  /** All findings, including those of checks, with the site's severities. */
  public List<Diagnostic> foundByAll(Workers workers) {
    return pipeline.with(workers).run(ready, Purpose.PREVIEW).judged();
  }
}
