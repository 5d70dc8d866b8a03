package dev.candor.site;

import dev.candor.content.Content;
import dev.candor.content.Helpline;
import dev.candor.content.KindRole;
import dev.candor.content.Page;
import dev.candor.content.Reference;
import dev.candor.content.SiteConfig;
import dev.candor.content.meaning.Meaning;
import dev.candor.message.MessageCatalogs;
import dev.candor.message.Messages;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Everything that is published on one day: the pages in the order of their files, with their links;
 * the works they cite by key; helplines; old addresses and their targets; the images used, by
 * source path; the keys of the pages that are kept back on that day; the sign-offs that count, by
 * page; the words of the program; and how this site relates to the one in another language that it
 * is translated from. Pages that aren't translated are among {@code byKey}, but not among {@code
 * pages}.
 */
public record Site(
    SiteConfig config,
    LocalDate today,
    List<LinkedPage> pages,
    Map<String, LinkedPage> byKey,
    Map<String, Reference> library,
    List<Helpline> helplines,
    SortedMap<String, Target> redirects,
    SortedSet<String> images,
    SortedSet<String> withheld,
    SortedMap<String, SignedReview> reviews,
    MessageCatalogs catalogs,
    Edition edition) {

  public Site {
    pages = List.copyOf(pages);
    byKey = Collections.unmodifiableMap(new LinkedHashMap<>(byKey));
    library = Collections.unmodifiableMap(new LinkedHashMap<>(library));
    helplines = List.copyOf(helplines);
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
    images = Collections.unmodifiableSortedSet(new TreeSet<>(images));
    withheld = Collections.unmodifiableSortedSet(new TreeSet<>(withheld));
    reviews = Collections.unmodifiableSortedMap(new TreeMap<>(reviews));
  }

  /** The words of the program in the site's language. */
  public Messages messages() {
    return catalogs.in(config.language());
  }

  /** What a page of this site says, as sign-offs and translations record it. */
  public Meaning meaningOf(LinkedPage page) {
    return Meaning.of(page.page(), messages().units());
  }

  /** The pages whose kind has this role, in the order of their files. */
  public List<LinkedPage> with(KindRole role) {
    return pages.stream().filter(page -> page.is(role)).toList();
  }

  /** The same, with those that every language shares because they are about people. */
  public List<LinkedPage> shared(KindRole role) {
    return byKey.values().stream().filter(page -> page.is(role)).toList();
  }

  /** A text of the settings in the site's language. */
  public String text(String written) {
    return edition.source().isEmpty() ? written : messages().text(written);
  }

  /** What readers call a content note: its name in the site's language, or else the note itself. */
  public String noteName(String note) {
    return messages().ownName(note).orElseGet(() -> text(note));
  }

  Stream<Target> targets() {
    return pages.stream().map(LinkedPage::target);
  }

  /** The texts of the settings that readers see and that aren't translated into this language. */
  public List<String> untranslatedTexts() {
    List<String> texts = new ArrayList<>(List.of(config.title(), config.tagline()));
    for (SiteConfig.Task task : config.home()) {
      texts.add(task.title());
      texts.add(task.summary());
    }
    texts.removeIf(text -> text.isEmpty() || messages().hasText(text));
    pages.stream()
        .flatMap(page -> page.page().shared().contentNotes().stream())
        .distinct()
        .filter(note -> noteName(note).equals(note) && !messages().hasText(note))
        .forEach(texts::add);
    return edition.source().isEmpty() ? List.of() : texts;
  }

  /** Every address at which this site has a page or a feed. */
  Set<String> addresses() {
    Set<String> addresses = new HashSet<>(Hubs.pages(config.kinds()));
    addresses.addAll(Hubs.files(config.kinds()));
    pages.forEach(page -> addresses.add(page.permalink()));
    addresses.addAll(redirects.keySet());
    return addresses;
  }

  /** The page with an id among those whose kind has this role, if it is published. */
  public Optional<LinkedPage> find(KindRole role, String id) {
    return config.kinds().of(role).flatMap(kind -> find(kind.folder(), id));
  }

  /** The summary of a page, in the site's language. */
  public String summaryOf(Content content) {
    return content
        .summaryMessage()
        .map(key -> messages().of(key, "name", content.title()))
        .orElseGet(content::summary);
  }

  /** The pages of a kind, in the order of their files. */
  public List<LinkedPage> ofKind(String kind) {
    List<LinkedPage> some = new ArrayList<>();
    for (LinkedPage page : pages) {
      if (page.is(kind)) {
        some.add(page);
      }
    }
    return some;
  }

  /** The pages of a kind that texts can name: also those that aren't translated. */
  public List<LinkedPage> nameable(String kind) {
    return byKey.values().stream().filter(page -> page.is(kind)).toList();
  }

  /** The page of a kind with an id, if it is published; of any kind if the kind is empty. */
  public Optional<LinkedPage> ofKindWithId(String kind, String id) {
    return kind.isEmpty()
        ? named(id)
        : config.kinds().named(kind).flatMap(known -> find(known.folder(), id));
  }

  /** The latest sign-off of a page, if one is on record. */
  public Optional<SignedReview> reviewOf(LinkedPage page) {
    return Optional.ofNullable(reviews.get(page.target().key()));
  }

  /** The day by which a page is due for its next review; empty if it had none yet. */
  public Optional<LocalDate> reviewDue(LinkedPage page) {
    return reviewOf(page).map(review -> review.on().plusMonths(config.editorial().reviewMonths()));
  }

  /** A page by the folder of its kind and its id, if it is published. */
  public Optional<LinkedPage> find(String folder, String id) {
    return Optional.ofNullable(byKey.get(folder + "/" + id));
  }

  /** A person by id who may appear in structured data: published on the site, and not invented. */
  public Optional<LinkedPage> realPerson(String id) {
    return find(KindRole.PERSON, id).filter(p -> !p.page().content().sample());
  }

  /** Those of some people who may appear in structured data, in the same order. */
  public List<LinkedPage> realPeople(List<String> ids) {
    return ids.stream().flatMap(id -> realPerson(id).stream()).toList();
  }

  public Optional<LinkedPage> find(Page page) {
    return find(page.kind().folder(), page.id());
  }

  /** A page by its id, or by folder and id, if it is published; the first kind that has it. */
  public Optional<LinkedPage> named(String idOrPath) {
    return config.kinds().all().stream()
        .flatMap(kind -> find(kind.folder(), idOrPath).stream())
        .findFirst()
        .or(() -> Optional.ofNullable(byKey.get(idOrPath)));
  }
}
