package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.content.PageReference;
import dev.candor.content.Reference;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Suggestion;
import dev.candor.parallel.Workers;
import dev.candor.source.SourceFile;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Puts pages together into a site. */
public final class SiteLinker {

  private static final Set<String> RELATED_KINDS = Set.of("article", "vignette", "faq");

  private final SiteConfig config;
  private final LocalDate today;
  private final boolean drafts;
  private final Workers workers;
  private final List<Diagnostic> found = new ArrayList<>();

  /** A linker for a site as it is on a day; with {@code drafts}, as if nothing were kept back. */
  public SiteLinker(SiteConfig config, LocalDate today, boolean drafts, Workers workers) {
    this.config = config;
    this.today = today;
    this.drafts = drafts;
    this.workers = workers;
  }

  /** The site of these pages (in the order of their files), with the images there are, by path. */
  public Outcome<Site> link(List<Page> pages, Data data, Set<String> images) {
    found.clear();
    Visibility visibility = Visibility.on(today, drafts, pages, found);
    Addresses addresses = new Addresses(found);
    List<Target> targets = addresses.assign(visibility.published());
    SortedMap<String, Target> redirects = addresses.redirects(targets);
    Map<String, Reference> library = new LinkedHashMap<>();
    data.references().forEach(entry -> library.putIfAbsent(entry.item().id(), entry.item()));
    List<Target> withheld = new ArrayList<>();
    visibility.withheld().forEach(p -> withheld.add(new Target(p, Addresses.permalink(p))));

    LinkContext context =
        new LinkContext(
            new Names(targets, data.planned()),
            new Names(withheld, List.of()),
            Addresses.byPath(targets),
            Addresses.byPath(withheld),
            addressesOf(targets, redirects),
            library,
            images,
            new Glossary(targets.stream().filter(t -> isKind(t, "term")).toList(), found));
    Map<String, Target> byKey = new LinkedHashMap<>();
    targets.forEach(t -> byKey.put(t.key(), t));
    checkFrontMatter(targets, byKey, context);
    checkSettings(byKey, context);
    new DueDates(config, today).check(data, found);
    List<Linked> linked = workers.map(targets, target -> Linked.of(context, target));
    return Outcome.of(assemble(linked, byKey, library, data, redirects), found);
  }

  /** What one page's body came to. */
  private record Linked(Target target, BodyLinker linker, LinkedBody body) {
    static Linked of(LinkContext context, Target target) {
      BodyLinker linker = new BodyLinker(context, target);
      return new Linked(target, linker, linker.link());
    }
  }

  private Site assemble(
      List<Linked> linked,
      Map<String, Target> byKey,
      Map<String, Reference> library,
      Data data,
      SortedMap<String, Target> redirects) {
    Map<Target, Set<Target>> backlinks = new HashMap<>();
    Map<Target, Related.Traits> traits = new LinkedHashMap<>();
    TreeSet<String> usedImages = new TreeSet<>();
    for (Linked page : linked) {
      pictureOf(page.target().page()).ifPresent(usedImages::add);
      found.addAll(page.linker().findings().all());
      usedImages.addAll(page.linker().images());
      for (Target to : page.linker().links()) {
        backlinks.computeIfAbsent(to, t -> new LinkedHashSet<>()).add(page.target());
      }
      if (RELATED_KINDS.contains(page.target().page().kind().name())) {
        traits.put(page.target(), traitsOf(page));
      }
    }
    Related related = new Related(traits);
    List<LinkedPage> pages =
        workers.map(
            linked,
            page -> {
              List<Target> back = List.copyOf(backlinks.getOrDefault(page.target(), Set.of()));
              return new LinkedPage(
                  page.target(),
                  page.body(),
                  page.linker().sources(),
                  back,
                  related.of(page.target(), byHand(page.target(), byKey), back));
            });
    Map<String, LinkedPage> pagesByKey = new LinkedHashMap<>();
    pages.forEach(page -> pagesByKey.put(page.target().key(), page));
    return new Site(
        config,
        today,
        pages,
        pagesByKey,
        library,
        data.helplines().stream().map(Data.Entry::item).toList(),
        redirects,
        usedImages);
  }

  private static Related.Traits traitsOf(Linked page) {
    Set<Target> links = new LinkedHashSet<>();
    for (Target link : page.linker().links()) {
      if (RELATED_KINDS.contains(link.page().kind().name())) {
        links.add(link);
      }
    }
    Set<String> topics = new LinkedHashSet<>(page.target().page().shared().topics());
    return new Related.Traits(links, topics, page.linker().terms());
  }

  private static List<Target> byHand(Target target, Map<String, Target> byKey) {
    List<Target> chosen = new ArrayList<>();
    for (PageReference reference : target.page().references()) {
      if (reference.key().equals("related")) {
        find(reference, byKey).ifPresent(chosen::add);
      }
    }
    return chosen;
  }

  private void checkFrontMatter(
      List<Target> targets, Map<String, Target> byKey, LinkContext context) {
    for (Target target : targets) {
      Page page = target.page();
      for (PageReference reference : page.references()) {
        if (find(reference, byKey).isEmpty()) {
          found.add(unknown(page.file(), reference, byKey, context));
        }
      }
      pictureOf(page)
          .filter(path -> !context.images().contains(path))
          .ifPresent(
              path ->
                  found.add(
                      SiteRules.MISSING_IMAGE
                          .at(
                              page.file(),
                              page.placeOf("image"),
                              "there is no image \"" + path + "\"")
                          .suggesting(Suggestion.didYouMean(path, context.images()))));
      for (String note : page.shared().contentNotes()) {
        if (!config.contentNotes().contains(note)) {
          found.add(
              SiteRules.CONTENT_NOTE
                  .at(
                      page.file(),
                      page.placeOf("contentNotes"),
                      "\"" + note + "\" is not a content note of this site")
                  .suggesting("site.yaml lists: " + String.join(", ", config.contentNotes())));
        }
      }
    }
  }

  /** The pages named in site.yaml exist; one that is not out today is left out until it is. */
  private void checkSettings(Map<String, Target> byKey, LinkContext context) {
    SourceFile file = config.origin().file();
    for (PageReference reference : config.origin().pages()) {
      if (find(reference, byKey).isEmpty()) {
        boolean kept = !context.withheld().find(reference.id()).isEmpty();
        String message = "\"" + reference.id() + "\" is a draft, or not published today";
        found.add(
            kept
                ? SiteRules.WITHHELD.at(file, reference.span(), message + ", and is left out")
                : unknown(file, reference, byKey, context));
      }
    }
  }

  private static Diagnostic unknown(
      SourceFile file, PageReference reference, Map<String, Target> byKey, LinkContext context) {
    String what = reference.kind().isEmpty() ? "page" : reference.kind();
    return SiteRules.UNKNOWN_REFERENCE
        .at(file, reference.span(), "no " + what + " has the id \"" + reference.id() + "\"")
        .suggesting(Suggestion.didYouMean(reference.id(), idsOf(what, byKey, context)));
  }

  /** The source path of the picture at the head of a page. */
  static Optional<String> pictureOf(Page page) {
    return page.content().picture().map(src -> LinkResolver.resolve(page.file().folder(), src));
  }

  private static TreeSet<String> idsOf(
      String kind, Map<String, Target> byKey, LinkContext context) {
    TreeSet<String> ids = new TreeSet<>();
    for (Target target : byKey.values()) {
      if (kind.equals("page") || isKind(target, kind)) {
        ids.add(target.page().id());
      }
    }
    return ids.isEmpty() ? context.names().all() : ids;
  }

  private static Optional<Target> find(PageReference reference, Map<String, Target> byKey) {
    for (String folder : foldersOf(reference.kind())) {
      Target target = byKey.get(folder + "/" + reference.id());
      if (target != null) {
        return Optional.of(target);
      }
    }
    return Optional.ofNullable(reference.kind().isEmpty() ? byKey.get(reference.id()) : null);
  }

  private static List<String> foldersOf(String kind) {
    return dev.candor.content.ContentKinds.ALL.stream()
        .filter(k -> kind.isEmpty() || k.name().equals(kind))
        .map(dev.candor.content.ContentKind::folder)
        .toList();
  }

  private static boolean isKind(Target target, String kind) {
    return target.page().kind().name().equals(kind);
  }

  private static Set<String> addressesOf(
      List<Target> targets, SortedMap<String, Target> redirects) {
    Set<String> addresses = new TreeSet<>(Hubs.PAGES);
    addresses.addAll(Hubs.FILES);
    for (Target target : targets) {
      addresses.add(target.permalink());
    }
    addresses.addAll(redirects.keySet());
    return addresses;
  }
}
