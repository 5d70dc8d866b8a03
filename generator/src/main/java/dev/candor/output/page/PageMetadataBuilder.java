package dev.candor.output.page;

import dev.candor.content.Content;
import dev.candor.content.KindRole;
import dev.candor.content.Page;
import dev.candor.message.Messages;
import dev.candor.render.Day;
import dev.candor.render.Link;
import dev.candor.render.PageMetadata;
import dev.candor.render.SiteView;
import dev.candor.site.LinkedBody;
import dev.candor.site.LinkedPage;
import dev.candor.site.Resolution;
import dev.candor.site.SignedReview;
import dev.candor.site.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Builds the metadata shown around the text of a page. */
final class PageMetadataBuilder {

  private final Site site;
  private final Cards cards;
  private final CitationList sources;
  private final List<SiteView.CountryHelp> helplines;

  PageMetadataBuilder(Site site, Cards cards) {
    this.site = site;
    this.cards = cards;
    this.sources = new CitationList(site.library(), site.messages());
    this.helplines = SiteViews.helplines(site);
  }

  PageMetadata of(LinkedPage page) {
    Content content = page.page().content();
    Optional<SignedReview> review = site.reviewOf(page);
    boolean changed = review.filter(SignedReview::changedSince).isPresent();
    List<String> notes = List.copyOf(notes(page.page(), page.body()));
    return new PageMetadata(
        bylines(content.authors()),
        review.map(SignedReview::reviewer).flatMap(this::byline),
        review.map(SignedReview::on).map(this::day),
        changed,
        review.isEmpty() && content.reviewer().isPresent(),
        content.published().map(this::day),
        content.updated().map(this::day),
        changed ? Optional.empty() : site.reviewDue(page).map(this::day),
        topics(page),
        notes.stream().map(site::noteName).toList(),
        cards.ofAll(page.related()),
        page.sources().stream().map(sources::of).toList(),
        forNotes(notes));
  }

  private Day day(LocalDate date) {
    return Day.of(date, site.messages());
  }

  List<PageMetadata.Byline> bylines(List<String> people) {
    return people.stream().map(this::byline).flatMap(Optional::stream).toList();
  }

  private Optional<PageMetadata.Byline> byline(String id) {
    return site.find(KindRole.PERSON, id)
        .map(
            p -> {
              Content person = p.page().content();
              List<String> titles = new ArrayList<>();
              person.credentials().forEach(c -> titles.add(c.title()));
              return new PageMetadata.Byline(
                  p.title(), p.permalink(), String.join(", ", titles), cards.samples().marks(p));
            });
  }

  private List<Link> topics(LinkedPage page) {
    List<Link> links = new ArrayList<>();
    for (String id : page.page().shared().topics()) {
      site.find(KindRole.TOPIC, id).ifPresent(t -> links.add(new Link(t.permalink(), t.title())));
    }
    return links;
  }

  /** The content notes of a page and of every page embedded in it. */
  private static Set<String> notes(Page page, LinkedBody body) {
    Set<String> notes = new LinkedHashSet<>(page.shared().contentNotes());
    for (Resolution resolution : body.resolutions()) {
      if (resolution instanceof Resolution.Embedded embedded) {
        notes.addAll(notes(embedded.target().page(), embedded.body()));
      }
    }
    return notes;
  }

  /**
   * The helplines of a page with these content notes; those for one of the notes come first within
   * each country, and countries that have one come before the others. A helpline with specific
   * needs is left out where none matches, if the country has another that does.
   */
  List<SiteView.CountryHelp> forNotes(List<String> notes) {
    if (notes.isEmpty()) {
      return List.of();
    }
    List<SiteView.CountryHelp> first = new ArrayList<>();
    List<SiteView.CountryHelp> others = new ArrayList<>();
    for (SiteView.CountryHelp country : helplines) {
      List<SiteView.HelpView> lines = new ArrayList<>(country.lines());
      boolean helps = lines.stream().anyMatch(line -> isFor(line, notes));
      if (helps) {
        lines.removeIf(line -> !line.needs().isEmpty() && !isFor(line, notes));
      }
      lines.sort(Comparator.comparing(line -> !isFor(line, notes)));
      (helps ? first : others)
          .add(new SiteView.CountryHelp(country.country(), country.danger(), lines));
    }
    first.addAll(others);
    return first;
  }

  private static boolean isFor(SiteView.HelpView line, List<String> notes) {
    return line.concerns().stream().anyMatch(notes::contains);
  }

  /** Whose article it is: {@code an article by A and B}; "our article" if it names no authors. */
  String phrase(LinkedPage article) {
    List<String> names =
        bylines(article.page().content().authors()).stream()
            .map(PageMetadata.Byline::name)
            .toList();
    Messages words = site.messages();
    return names.isEmpty()
        ? words.of("faq.own-article")
        : words.of("faq.article", "authors", words.list(names));
  }
}
