package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.KindRole;
import dev.candor.content.Page;
import dev.candor.content.Reference;
import dev.candor.content.SiteConfig;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Outcome;
import dev.candor.parallel.Soon;
import dev.candor.parallel.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/** Puts pages together into a site. */
public final class SiteLinker {

  private final SiteConfig config;
  private final LocalDate today;
  private final boolean drafts;
  private final Workers workers;
  private final LinkMemory memory;
  private final List<Diagnostic> found = new ArrayList<>();

  /**
   * A linker for a site as it is on a day; with {@code drafts}, as if nothing were kept back. What
   * the memory holds of an earlier run is used where it still holds.
   */
  public SiteLinker(
      SiteConfig config, LocalDate today, boolean drafts, Workers workers, LinkMemory memory) {
    this.config = config;
    this.today = today;
    this.drafts = drafts;
    this.workers = workers;
    this.memory = memory;
  }

  /** The site of these pages (in the order of their files), with the images there are, by path. */
  public Outcome<Site> link(List<Page> pages, Data data, Set<String> images) {
    found.clear();
    Visibility visibility = Visibility.on(today, drafts, pages, found);
    Addresses addresses = new Addresses(config.kinds(), memory, found);
    List<Target> targets = addresses.assign(visibility.published(), workers);
    SortedMap<String, Target> redirects = addresses.redirects(targets);
    Map<String, Reference> library = new LinkedHashMap<>();
    data.references().forEach(entry -> library.putIfAbsent(entry.item().id(), entry.item()));
    List<Target> withheld = new ArrayList<>();
    visibility.withheld().forEach(p -> withheld.add(new Target(p, Addresses.permalink(p))));

    List<List<Object>> hidden = withheld.stream().map(LinkMemory::namesOf).toList();
    memory.begin(targets, List.of(config, data.planned(), library, images, hidden));
    Map<String, Target> byKey = new LinkedHashMap<>();
    targets.forEach(t -> byKey.put(t.key(), t));
    Soon<NameIndex> names = Soon.of(() -> new NameIndex(targets, data.planned()));
    Soon<Set<String>> taken = Soon.of(() -> addressesOf(targets, redirects));
    List<Target> terms = targets.stream().filter(t -> t.page().kind().is(KindRole.TERM)).toList();
    Glossary glossary = new Glossary(terms, found);
    LinkContext context =
        new LinkContext(
            config.kinds(),
            names.get(),
            new NameIndex(withheld, List.of()),
            byKey,
            Addresses.byPath(targets),
            Addresses.byPath(withheld),
            taken.get(),
            library,
            images,
            config.contentNotes(),
            glossary,
            memory.nearest());
    FrontMatterLinks.check(config.origin(), context, found);
    new DueDates(config, today).check(data, found);
    List<Linked> linked =
        workers.map(
            targets,
            target -> memory.recall(target, context).orElseGet(() -> Linked.of(context, target)));
    TreeSet<String> usedImages = new TreeSet<>();
    for (Linked page : linked) {
      found.addAll(page.found());
      usedImages.addAll(page.images());
    }
    List<LinkedPage> neighbours = memory.withNeighbours(linked, config.kinds(), byKey, workers);
    Map<String, LinkedPage> pagesByKey = new LinkedHashMap<>();
    neighbours.forEach(page -> pagesByKey.put(page.target().key(), page));
    Site site =
        new Site(
            config,
            today,
            neighbours,
            pagesByKey,
            library,
            data.helplines().stream().map(Data.Entry::item).toList(),
            redirects,
            usedImages,
            keysOf(withheld));
    return Outcome.of(site, found);
  }

  private static TreeSet<String> keysOf(List<Target> targets) {
    TreeSet<String> keys = new TreeSet<>();
    targets.forEach(target -> keys.add(target.key()));
    return keys;
  }

  private Set<String> addressesOf(List<Target> targets, SortedMap<String, Target> redirects) {
    Set<String> addresses = new HashSet<>(Hubs.pages(config.kinds()));
    addresses.addAll(Hubs.FILES);
    for (Target target : targets) {
      addresses.add(target.permalink());
    }
    addresses.addAll(redirects.keySet());
    return addresses;
  }
}
