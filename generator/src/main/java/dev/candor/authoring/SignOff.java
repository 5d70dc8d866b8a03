package dev.candor.authoring;

import dev.candor.content.Data;
import dev.candor.content.KindRole;
import dev.candor.content.Page;
import dev.candor.content.Review;
import dev.candor.content.meaning.Meaning;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Suggestion;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.site.Visibility;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Records that a reviewer has read the current text of pages: all the pages requested, or none,
 * with every reason why not. Drafts can be signed too, so that the record exists when they are
 * published.
 */
public final class SignOff {

  private static final int MOST_FAULTS_TOLD = 5;

  private final Site site;
  private final SortedMap<String, Site> sites = new TreeMap<>();
  private final List<Diagnostic> found;
  private final ReviewRecords records;
  private final List<String> refusals = new ArrayList<>();
  private boolean faulty;

  /**
   * Sign-offs in a site in which nothing is withheld.
   *
   * @param others the site in its other languages, by the beginning of the names of their pages in
   *     the records: {@code es/}
   * @param found what was found in the site
   * @param file the records there are; an empty file if there are none yet
   */
  public SignOff(
      Site site, Map<String, Site> others, List<Diagnostic> found, SourceFile file, Data data) {
    this.site = site;
    this.found = found;
    this.records = new ReviewRecords(file, data.reviews());
    sites.put("", site);
    sites.putAll(others);
  }

  /** A page to sign, and the site in its language. */
  private record Signed(LinkedPage page, Site site) {}

  /**
   * Who has read what.
   *
   * @param pages pages as {@code articles/first-session}, by id, file or title
   * @param all every published page that names this reviewer and needs a review, instead of {@code
   *     pages}
   * @param reviewer the reviewer's id or name
   */
  public record Request(List<String> pages, boolean all, String reviewer) {

    public Request {
      pages = List.copyOf(pages);
    }
  }

  public Written sign(Request request) {
    Optional<LinkedPage> reviewer = reviewer(request);
    if (request.pages().isEmpty() != request.all()) {
      refuse(
          request.all()
              ? "name pages or use --all, not both"
              : "name the pages that were read, such as articles/first-session, or use --all");
    }
    for (Diagnostic fault : found) {
      boolean unreadable = fault.isError() && !fault.rule().id().equals("review-record");
      if (unreadable && fault.file().path().equals(ReviewRecords.PATH)) {
        faulty = true;
        refuse(fault.place() + ": " + fault.message() + "; fix the records first");
      }
    }
    if (reviewer.isEmpty() || !refusals.isEmpty()) {
      return refused();
    }
    String id = reviewer.get().page().id();
    SortedMap<String, Signed> pages = request.all() ? needy(id) : named(request.pages());
    pages.forEach((key, page) -> examine(key, page.page().page(), id));
    return refusals.isEmpty() ? record(pages, id) : refused();
  }

  /** The pages with these names, by their names in the records. */
  private SortedMap<String, Signed> named(List<String> names) {
    SortedMap<String, Signed> pages = new TreeMap<>();
    for (String name : names) {
      String key = name.startsWith("content/") ? name.substring("content/".length()) : name;
      // The longest beginning is the language's: every name begins with that of the site's own.
      String prefix = sites.keySet().stream().filter(key::startsWith).reduce("", (a, b) -> b);
      Site in = Objects.requireNonNull(sites.get(prefix));
      new PageFinder(in)
          .find(prefix.isEmpty() ? name : key.substring(prefix.length()), refusals)
          .ifPresent(page -> pages.put(prefix + page.target().key(), new Signed(page, in)));
    }
    return pages;
  }

  private Optional<LinkedPage> reviewer(Request request) {
    String name = request.reviewer().strip();
    if (name.isEmpty()) {
      refuse("say who has read them: --reviewer with a person's id");
      return Optional.empty();
    }
    String folder = site.config().kinds().of(KindRole.PERSON).map(k -> k.folder() + "/").orElse("");
    String id = name.startsWith(folder) ? name.substring(folder.length()) : name;
    Optional<LinkedPage> person =
        site.shared(KindRole.PERSON).stream()
            .filter(p -> p.page().id().equals(id) || p.title().equalsIgnoreCase(id))
            .findFirst();
    if (person.isEmpty()) {
      List<String> ids = site.shared(KindRole.PERSON).stream().map(p -> p.page().id()).toList();
      refuse(
          PageFinder.told("no person has the id \"" + id + "\"", Suggestion.didYouMean(id, ids)));
    } else if (!person.get().page().content().reviews()) {
      refuse(
          person.get().title()
              + " is not a reviewer: set \"role: reviewer\" in "
              + person.get().page().file().path()
              + " if they are one");
    }
    return person;
  }

  /**
   * The published pages of a reviewer that have no sign-off for their current text, or an overdue
   * one.
   */
  private SortedMap<String, Signed> needy(String reviewer) {
    SortedMap<String, Signed> needy = new TreeMap<>();
    sites.forEach(
        (prefix, in) -> {
          for (LinkedPage page : in.pages()) {
            String key = prefix + page.target().key();
            boolean theirs = page.page().content().reviewer().filter(reviewer::equals).isPresent();
            boolean shown = !Visibility.isWithheld(page.page(), site.today());
            if (theirs && shown && needsReview(key, page, in)) {
              needy.put(key, new Signed(page, in));
            }
          }
        });
    return needy;
  }

  private boolean needsReview(String key, LinkedPage page, Site in) {
    return records
        .latest(key)
        .filter(r -> in.meaningOf(page).isStill(r.hash(), r.parts()))
        .filter(r -> page.page().content().reviewer().filter(r.reviewer()::equals).isPresent())
        .filter(
            r ->
                !r.on().plusMonths(site.config().editorial().reviewMonths()).isBefore(site.today()))
        .isEmpty();
  }

  private void examine(String key, Page page, String reviewer) {
    Optional<String> named = page.content().reviewer();
    if (page.content().authors().contains(reviewer)) {
      refuse("\"" + reviewer + "\" is an author of " + key + " and can't review it");
    } else if (named.isEmpty()) {
      refuse(key + " names no reviewer, so there is nothing to sign");
    } else if (!named.get().equals(reviewer)) {
      refuse(
          key
              + " names \""
              + named.get()
              + "\" as its reviewer: ask them to sign, or name \""
              + reviewer
              + "\" there first");
    }
    List<Diagnostic> faults =
        found.stream().filter(d -> d.isError() && d.file().equals(page.file())).toList();
    faulty |= !faults.isEmpty();
    for (Diagnostic fault : faults.subList(0, Math.min(MOST_FAULTS_TOLD, faults.size()))) {
      refuse(fault.place() + ": " + fault.message() + "; fix it before you sign the page");
    }
  }

  private Written record(SortedMap<String, Signed> pages, String reviewer) {
    List<Review> reviews = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    pages.forEach(
        (key, page) -> {
          Meaning said = page.site().meaningOf(page.page());
          Review review = new Review(key, reviewer, site.today(), said.hash(), said.fingerprints());
          boolean same = records.latest(key).filter(review::equals).isPresent();
          if (!same) {
            reviews.add(review);
          }
          lines.add((same ? "signed today already: " : "signed: ") + key);
        });
    if (pages.isEmpty()) {
      lines.add(
          "nothing to sign: the current text of every page that names \""
              + reviewer
              + "\" is already signed");
    }
    if (reviews.isEmpty()) {
      return Written.nothing(Reply.done(lines));
    }
    Optional<String> text = records.with(reviews);
    if (text.isEmpty()) {
      refuse(
          ReviewRecords.PATH
              + " has a layout that Candor can't add to: begin each entry with \"- page:\" on a"
              + " line of its own");
      return refused();
    }
    lines.add("by " + reviewer + " on " + site.today() + ", in " + ReviewRecords.PATH);
    return new Written(Reply.done(lines), text);
  }

  private void refuse(String reason) {
    refusals.add(reason);
  }

  private Written refused() {
    List<String> lines = new ArrayList<>(new TreeSet<>(refusals));
    lines.add("Nothing was signed.");
    return Written.nothing(new Reply(faulty ? Reply.Status.FAULTY : Reply.Status.REFUSED, lines));
  }
}
