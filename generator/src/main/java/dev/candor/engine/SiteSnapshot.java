package dev.candor.engine;

import dev.candor.content.Reference;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.editorial.Editor;
import dev.candor.output.Producer;
import dev.candor.output.artifact.Artifact;
import dev.candor.output.artifact.ArtifactSink;
import dev.candor.parallel.Workers;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
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
 * The site as its sources are at one moment: read and linked at once, everything else made when
 * somebody asks for it. Any number of threads may ask.
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

  /** What reading and linking found, as the site judges it. */
  public List<Diagnostic> found() {
    return linked.judge(ready.found());
  }

  /**
   * What is published at an address ({@code /articles/first-session/}, {@code /feed.xml}), and what
   * went wrong in making it.
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

  /** What there is to say of a page; {@code all} is what was found so far. */
  public PageNotes notes(String address, List<Diagnostic> all) {
    Optional<LinkedPage> page =
        site().pages().stream().filter(p -> p.permalink().equals(address)).findFirst();
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

  /** Tells one state of what is at an address from another; empty if there is nothing. */
  public String versionOf(String address) {
    return at(address).value().map(artifact -> Hash.of(artifact.bytes())).orElse("");
  }

  /** The addresses of pages that readers don't see yet, or no more. */
  public List<String> withheld() {
    return site().pages().stream()
        .filter(page -> Visibility.isWithheld(page.page(), site().today()))
        .map(LinkedPage::permalink)
        .toList();
  }

  /** Every file, as a build would publish them. */
  public List<Artifact> files(Workers workers) {
    return pipeline.with(workers).producer(ready).all(ArtifactSink.NOBODY).value().artifacts();
  }

  /** Everything there is to find, checks included, as the site judges it. */
  public List<Diagnostic> foundByAll(Workers workers) {
    return pipeline.with(workers).run(ready, Purpose.PREVIEW).judged();
  }
}
