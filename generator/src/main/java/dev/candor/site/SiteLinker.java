package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.KindRole;
import dev.candor.content.Language;
import dev.candor.content.Page;
import dev.candor.content.Presentation;
import dev.candor.content.Reference;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Suggestion;
import dev.candor.message.MessageCatalogs;
import dev.candor.message.Units;
import dev.candor.parallel.Async;
import dev.candor.parallel.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Combines pages into a site. */
public final class SiteLinker {

  private final SiteConfig config;
  private final LocalDate today;
  private final boolean drafts;
  private final Workers workers;
  private final LinkMemory memory;
  private final MessageCatalogs catalogs;

  /**
   * A linker for a site on a day; with {@code drafts}, including pages that are withheld. Results
   * of an earlier run in the memory are reused where they are still valid.
   */
  public SiteLinker(
      SiteConfig config,
      LocalDate today,
      boolean drafts,
      Workers workers,
      LinkMemory memory,
      MessageCatalogs catalogs) {
    this.config = config;
    this.today = today;
    this.drafts = drafts;
    this.workers = workers;
    this.memory = memory;
    this.catalogs = catalogs;
  }

  /**
   * The site of these pages (in the order of their files), with the images there are, by path; if
   * they are translated, from the pages of a linked site. {@code others} are pages in other
   * languages, to which references may lead.
   */
  public Outcome<Site> link(
      List<Page> pages,
      Data data,
      Set<String> images,
      Optional<Site> source,
      List<Foreign> others) {
    Outcome<Visibility> visibility = Visibility.on(today, drafts, pages);
    Addresses addresses = new Addresses(config.kinds(), elsewhere(source), memory);
    List<Target> targets = addresses.assign(visibility.value().published(), workers);
    SortedMap<String, Target> redirects = addresses.redirects(targets);
    List<Target> withheld =
        visibility.value().withheld().stream()
            .map(page -> new Target(page, Addresses.permalink(page)))
            .toList();
    Edition edition = Edition.of(source, targets, config.kinds(), data, others);
    CompletableFuture<Set<String>> taken =
        Async.supply(() -> addressesOf(targets, redirects, edition));
    Outcome<Glossary> glossary =
        Glossary.of(
            targets.stream().filter(t -> t.page().kind().is(KindRole.TERM)).toList(),
            config.language());
    LinkContext context =
        context(targets, withheld, taken, data, images, glossary.value(), edition);
    List<Diagnostic> found = new ArrayList<>(visibility.found());
    found.addAll(addresses.found());
    found.addAll(glossary.found());
    if (source.isEmpty()) {
      found.addAll(FrontMatterLinks.check(config.origin(), context));
      found.addAll(new DueDates(config, today).check(data));
      found.addAll(new Forecast(today, context).of(targets, withheld));
    }
    List<Linked> linked =
        workers.map(
            targets,
            target -> memory.recall(target, context).orElseGet(() -> Linked.of(context, target)));
    linked.forEach(page -> found.addAll(page.found()));
    logo()
        .filter(path -> source.isEmpty() && !images.contains(path))
        .ifPresent(path -> found.add(noLogo(path, images)));
    return Outcome.of(site(linked, context, data, redirects, withheld), found);
  }

  /** Which addresses belong to another language: those that begin as it does, or its pages'. */
  private Predicate<String> elsewhere(Optional<Site> source) {
    if (source.isPresent()) {
      return source.get().addresses()::contains;
    }
    List<String> roots = config.languages().others().stream().map(Language::root).toList();
    return address -> roots.stream().anyMatch(address::startsWith);
  }

  /** The source path of the site's logo. */
  private Optional<String> logo() {
    return config.presentation().logo().map(Presentation.Logo::path);
  }

  private Diagnostic noLogo(String path, Set<String> images) {
    return SiteRules.MISSING_IMAGE
        .at(
            config.origin().file(),
            config.origin().placeOf("logo.src"),
            "there is no image \"" + path + "\"")
        .suggesting(Suggestion.didYouMean(path, images, "save the picture as " + path));
  }

  /** The context that pages are linked in; prepares the memory for it. */
  private LinkContext context(
      List<Target> targets,
      List<Target> withheld,
      CompletableFuture<Set<String>> taken,
      Data data,
      Set<String> images,
      Glossary glossary,
      Edition edition) {
    Map<String, Reference> library = new LinkedHashMap<>();
    data.references().forEach(entry -> library.putIfAbsent(entry.item().id(), entry.item()));
    List<List<Object>> hidden =
        Stream.concat(withheld.stream(), edition.kept().stream())
            .map(t -> List.<Object>of(LinkMemory.namesOf(t), Withholding.of(t, today)))
            .toList();
    List<Page> others =
        edition.source().stream().flatMap(s -> s.pages().stream().map(LinkedPage::page)).toList();
    Map<String, Target> byKey = new LinkedHashMap<>();
    targets.forEach(t -> byKey.put(t.key(), t));
    edition.untranslated(byKey).forEach((key, page) -> byKey.put(key, page.target()));
    List<Target> elsewhere = elsewhere(byKey.keySet(), withheld, edition);
    List<List<Object>> foreign =
        elsewhere.stream()
            .map(t -> List.of(t, LinkMemory.namesOf(t), t.page().body().headings()))
            .toList();
    memory.begin(
        targets, List.of(config, data.planned(), library, images, hidden, others, foreign));
    NameIndex keptElsewhere = new NameIndex(edition.kept(), List.of());
    CompletableFuture<NameIndex> names =
        Async.supply(() -> names(targets, data, edition, byKey, elsewhere));
    return new LinkContext(
        config.kinds(),
        Async.join(names),
        new NameIndex(withheld, List.of(), keptElsewhere, UnaryOperator.identity()),
        byKey,
        byPath(targets, edition, byKey),
        Addresses.byPath(withheld),
        Async.join(taken),
        library,
        images,
        config.contentNotes(),
        config.presentation().headingIds(),
        glossary,
        memory.nearest(),
        today,
        edition);
  }

  /** The pages that exist in other languages alone. */
  private static List<Target> elsewhere(Set<String> own, List<Target> withheld, Edition edition) {
    Set<String> known = new HashSet<>(own);
    withheld.forEach(target -> known.add(target.key()));
    return List.copyOf(edition.onlyElsewhere(known).values());
  }

  /** The pages by their files; where a language has none, the file of the source stands for it. */
  private static Map<String, Target> byPath(
      List<Target> targets, Edition edition, Map<String, Target> byKey) {
    Map<String, Target> paths = Addresses.byPath(targets);
    for (Target original : edition.source().stream().flatMap(Site::targets).toList()) {
      String path = original.page().file().path();
      Target here = byKey.getOrDefault(original.key(), original);
      paths.putIfAbsent(path, here);
      targets.stream()
          .findFirst()
          .flatMap(t -> t.page().translation())
          .ifPresent(
              t -> paths.putIfAbsent(path.replaceFirst("/", "/" + t.language() + "/"), here));
    }
    for (Foreign other : edition.others()) {
      paths.putIfAbsent(other.target().page().file().path(), other.target());
    }
    return paths;
  }

  /** The names of pages, then those of the source, then those of pages in other languages. */
  private static NameIndex names(
      List<Target> targets,
      Data data,
      Edition edition,
      Map<String, Target> byKey,
      List<Target> elsewhere) {
    NameIndex last = new NameIndex(elsewhere, List.of());
    if (edition.source().isEmpty()) {
      return new NameIndex(targets, data.planned(), last, UnaryOperator.identity());
    }
    List<Target> originals = edition.source().get().targets().toList();
    return new NameIndex(
        targets,
        data.planned(),
        new NameIndex(originals, List.of(), last, UnaryOperator.identity()),
        found -> found.stream().map(t -> byKey.getOrDefault(t.key(), t)).toList());
  }

  private Site site(
      List<Linked> linked,
      LinkContext context,
      Data data,
      SortedMap<String, Target> redirects,
      List<Target> withheld) {
    TreeSet<String> usedImages = new TreeSet<>();
    linked.forEach(page -> usedImages.addAll(page.images()));
    logo().filter(context.images()::contains).ifPresent(usedImages::add);
    List<LinkedPage> neighbours =
        memory.withNeighbours(linked, config.kinds(), context.byKey(), workers);
    Map<String, LinkedPage> pagesByKey = new LinkedHashMap<>();
    neighbours.forEach(page -> pagesByKey.put(page.target().key(), page));
    SortedMap<String, SignedReview> reviews =
        memory.reviews().of(pagesByKey, people(context), data, today, units(), workers);
    pagesByKey.putAll(context.edition().untranslated(pagesByKey));
    return new Site(
        config,
        today,
        neighbours,
        pagesByKey,
        context.library(),
        data.helplines().stream().map(Data.Entry::item).toList(),
        redirects,
        usedImages,
        keysOf(withheld),
        reviews,
        catalogs,
        context.edition());
  }

  private Units units() {
    return catalogs.in(config.language()).units();
  }

  /** The ids of the people on the site, in whichever language. */
  private static Set<String> people(LinkContext context) {
    return context.byKey().values().stream()
        .map(Target::page)
        .filter(page -> page.kind().is(KindRole.PERSON))
        .map(Page::id)
        .collect(Collectors.toSet());
  }

  private static TreeSet<String> keysOf(List<Target> targets) {
    TreeSet<String> keys = new TreeSet<>();
    targets.forEach(target -> keys.add(target.key()));
    return keys;
  }

  private Set<String> addressesOf(
      List<Target> targets, SortedMap<String, Target> redirects, Edition edition) {
    Set<String> addresses = new HashSet<>(Hubs.pages(config.kinds()));
    addresses.addAll(Hubs.files(config.kinds()));
    edition.source().ifPresent(site -> addresses.addAll(site.addresses()));
    edition.others().forEach(other -> addresses.add(other.target().permalink()));
    addresses.addAll(Hubs.elsewhere(config).keySet());
    for (Target target : targets) {
      addresses.add(target.permalink());
    }
    redirects.keySet().stream().filter(OldAddress::canBePage).forEach(addresses::add);
    return addresses;
  }
}
