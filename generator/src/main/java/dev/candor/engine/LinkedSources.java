package dev.candor.engine;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import dev.candor.content.Data;
import dev.candor.content.Language;
import dev.candor.content.Page;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Severity;
import dev.candor.output.page.KindSource;
import dev.candor.render.Theme;
import dev.candor.site.Site;
import dev.candor.site.Visibility;
import dev.candor.site.Withholding;
import dev.candor.source.SourceFault;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Sources after reading and linking.
 *
 * @param data the data of the content's YAML files
 * @param pages every page, whether published or not
 * @param translations the same site in each of its other languages
 * @param views views of kinds other than the built-in ones
 * @param found what discovery, reading and linking found
 */
record LinkedSources(
    ProjectSources sources,
    Data data,
    List<Page> pages,
    Site site,
    List<Site> translations,
    Theme theme,
    List<KindSource> views,
    List<Diagnostic> found) {

  LinkedSources {
    pages = List.copyOf(pages);
    translations = List.copyOf(translations);
    views = List.copyOf(views);
    found = List.copyOf(found);
  }

  /** The site in every language, its own first. */
  List<Site> sites() {
    List<Site> sites = new ArrayList<>(List.of(site));
    sites.addAll(translations);
    return sites;
  }

  /** The site in one of its other languages. */
  Site in(Language language) {
    return translations.get(config().languages().others().indexOf(language));
  }

  /** The site in the language with this code; its own if the code is empty. */
  Optional<Site> in(String code) {
    Optional<Language> language =
        config().languages().others().stream().filter(l -> l.code().equals(code)).findFirst();
    boolean own =
        code.isEmpty()
            || config().languages().main().filter(l -> l.code().equals(code)).isPresent();
    return own ? Optional.of(site) : language.map(this::in);
  }

  /** The images that pages show, in whichever language. */
  SortedSet<String> images() {
    SortedSet<String> images = new TreeSet<>();
    sites().forEach(one -> images.addAll(one.images()));
    return images;
  }

  SiteConfig config() {
    return sources.config().value();
  }

  /** The finished pages that are held back until a day, by file. */
  SortedMap<String, LocalDate> heldBack() {
    SortedMap<String, LocalDate> held = new TreeMap<>();
    for (Page page : pages) {
      if (sites().stream().noneMatch(one -> has(one, page))) {
        Visibility.heldUntil(page, site.today())
            .ifPresent(day -> held.put(page.file().path(), day));
      }
    }
    return held;
  }

  /** How many pages of the site are left out for other reasons, by reason. */
  Map<Withholding, Long> leftOut() {
    return pages.stream()
        .filter(page -> site.withheld().contains(page.kind().folder() + "/" + page.id()))
        .filter(page -> Visibility.heldUntil(page, site.today()).isEmpty())
        .collect(groupingBy(page -> Withholding.of(page, site.today()), counting()));
  }

  private static boolean has(Site site, Page page) {
    return site.find(page).filter(found -> found.page().file().equals(page.file())).isPresent();
  }

  /** The findings with the severities that the site sets. */
  List<Diagnostic> judge(List<Diagnostic> all) {
    List<Diagnostic> judged = Consequences.withoutMarks(new Severities(config()).judge(all));
    judged = Consequences.withoutAdvice(judged);
    judged = Consequences.without(config().languages(), judged);
    return Consequences.without(unreadable(), withoutErrorsInDrafts(judged));
  }

  /**
   * Nobody but editors sees drafts, so their errors don't stop the other pages. A page that is only
   * held back or has expired may owe that to the error.
   */
  private List<Diagnostic> withoutErrorsInDrafts(List<Diagnostic> found) {
    Set<String> faulty = new HashSet<>();
    found.stream().filter(Diagnostic::isError).forEach(d -> faulty.add(d.file().path()));
    Set<String> drafts = new HashSet<>();
    for (Page page : faulty.isEmpty() ? List.<Page>of() : pages) {
      if (faulty.contains(page.file().path())
          && Visibility.isWithheld(page, site.today())
          && Withholding.of(page, site.today()) == Withholding.DRAFT
          && sites().stream().noneMatch(one -> has(one, page))) {
        drafts.add(page.file().path());
      }
    }
    return found.stream()
        .map(d -> d.isError() && drafts.contains(d.file().path()) ? d.as(Severity.WARNING) : d)
        .toList();
  }

  /** The paths of data files that could not be read, wholly or in part. */
  private Set<String> unreadable() {
    Set<String> files = new HashSet<>(data.unreadable());
    sources.faults().stream()
        .map(SourceFault::path)
        .filter(path -> path.endsWith(".yaml"))
        .forEach(files::add);
    return files;
  }
}
