package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.markdown.Prose;
import dev.candor.markdown.ProseReader;
import dev.candor.parallel.Workers;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole site against the standards. */
public final class Editor {

  private final Site site;
  private final Data data;
  private final Workers workers;
  private final boolean english;
  private final boolean isSource;
  private final Aids aids;
  private final ProseReader reader = new ProseReader();

  /** An editor who asks nobody. */
  public Editor(Site site, Data data, Workers workers) {
    this(site, data, workers, Aids.NONE);
  }

  /** An editor with those whom the site wants asked. */
  public Editor(Site site, Data data, Workers workers, Aids aids) {
    this.aids = aids;
    this.site = site;
    this.data = data;
    this.workers = workers;
    this.english = readsIn(site.config().language());
    this.isSource = site.edition().source().isEmpty();
  }

  /** Whether a language is one that the standards know. */
  public static boolean readsIn(String language) {
    return language.equals("en") || language.startsWith("en-");
  }

  /** What was found, and how each page reads, by the path of its file; none if it isn't English. */
  public record Judgement(List<Diagnostic> found, Map<String, Readability> grades) {}

  /** All that breaks a standard, less what was allowed with a reason, which is noted. */
  public Judgement judge() {
    List<EditorialRule> standards = standards();
    Lexicon lexicon = new Lexicon(site, aids);
    Waivers waivers = new Waivers(standards);
    List<Diagnostic> found = new ArrayList<>();
    Map<String, Readability> grades = new LinkedHashMap<>();
    for (Judged page : workers.map(site.pages(), p -> judge(p, standards, lexicon))) {
      waivers.add(page.file(), page.prose().waivers());
      found.addAll(page.found());
      page.grade().ifPresent(grade -> grades.put(page.file().path(), grade));
    }
    SiteUnderReview desk = new SiteUnderReview(site, data);
    standards.forEach(standard -> standard.examine(desk));
    found.addAll(desk.found());
    (isSource ? dataFiles() : Map.<String, SourceFile>of())
        .values()
        .forEach(file -> waivers.addComments(file, 0, file.text().length()));
    return new Judgement(waivers.apply(found), grades);
  }

  private List<EditorialRule> standards() {
    return EditorialRules.ALL.stream()
        .filter(s -> english || !s.knowsEnglish())
        .filter(s -> isSource || s.ofEveryLanguage())
        .toList();
  }

  /** What breaks a standard in the text of one page, less what was allowed with a reason. */
  public List<Diagnostic> judge(LinkedPage page) {
    List<EditorialRule> standards = standards();
    Judged judged = judge(page, standards, new Lexicon(site, aids));
    Waivers waivers = new Waivers(standards);
    waivers.add(judged.file(), judged.prose().waivers());
    return waivers.applyQuietly(judged.found());
  }

  /** How a page reads; nothing of one that is too short, or of a site in another language. */
  public Optional<Readability> gradeOf(LinkedPage linked) {
    Page page = linked.page();
    Prose prose = reader.read(page.file(), page.bodyStart());
    return english
        ? Optional.of(new PageProse(site, linked, prose, new Lexicon(site, aids)).readability())
            .filter(Readability::isEnoughForGrade)
        : Optional.empty();
  }

  /**
   * Only what keeps a site that the public reads from being published: in other sites, nothing.
   * Waivers are looked for in the files that something was found in.
   */
  public Judgement guard() {
    if (!site.config().production()) {
      return new Judgement(List.of(), Map.of());
    }
    List<EditorialRule> guards =
        EditorialRules.ALL.stream().filter(EditorialRule::guardsPublishing).toList();
    SiteUnderReview desk = new SiteUnderReview(site, data);
    guards.forEach(standard -> standard.examine(desk));
    Waivers waivers = new Waivers(guards);
    for (LinkedPage page : site.pages()) {
      if (desk.found().stream().anyMatch(d -> d.file().equals(page.page().file()))) {
        waivers.addComments(page.page().file(), 0, page.page().bodyStart());
      }
    }
    return new Judgement(waivers.applyQuietly(desk.found()), Map.of());
  }

  /** What came of one page. */
  private record Judged(
      SourceFile file, Prose prose, List<Diagnostic> found, Optional<Readability> grade) {}

  private Judged judge(LinkedPage linked, List<EditorialRule> standards, Lexicon lexicon) {
    Page page = linked.page();
    Prose prose = reader.read(page.file(), page.bodyStart());
    PageProse reading = new PageProse(site, linked, prose, lexicon);
    Findings findings = new Findings(page.file());
    standards.forEach(standard -> standard.examine(reading, findings));
    List<dev.candor.diagnostic.Waiver> all = new ArrayList<>(prose.waivers());
    all.addAll(Waivers.comments(page.file().text(), 0, page.bodyStart()));
    Optional<Readability> grade =
        english
            ? Optional.of(reading.readability()).filter(Readability::isEnoughForGrade)
            : Optional.empty();
    return new Judged(page.file(), new Prose(prose.passages(), all), findings.all(), grade);
  }

  private Map<String, SourceFile> dataFiles() {
    Map<String, SourceFile> files = new LinkedHashMap<>();
    data.references().forEach(e -> files.put(e.file().path(), e.file()));
    data.helplines().forEach(e -> files.put(e.file().path(), e.file()));
    data.planned().forEach(e -> files.put(e.file().path(), e.file()));
    data.reviews().forEach(e -> files.put(e.file().path(), e.file()));
    return files;
  }
}
