package dev.candor.site;

import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.content.Page;
import dev.candor.parallel.Workers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is kept from linking a site, so that linking it again after an edit is quick: the result of
 * each page is kept with the questions it asked, and is valid while the answers stay the same. One
 * site at a time, one thread at a time.
 *
 * <p>With 10,000 pages it halves the time until an edit is shown: 0.48 s, and 1.0 s if every page
 * is linked again ({@code bench/editing.py}, medians of 16 edits on a busy machine).
 */
@SuppressWarnings("ReferenceEquality") // the very same page is meant; comparing texts would cost
public final class LinkMemory {

  private Map<String, Linked> linked = Map.of();
  private Map<String, LinkedPage> pages = Map.of();
  private IdentityHashMap<Page, Target> targets = new IdentityHashMap<>();
  private List<Object> surroundings = List.of();
  private @Nullable Neighbours neighbours;

  /** Addresses of the pages that were added, removed or changed since the last run. */
  private Set<String> changed = Set.of();

  /** The names, in their normal form, that pages lost or got since the last run. */
  private Set<String> renamed = Set.of();

  private boolean sameNames;

  /** Whether the same pages are at the same addresses, whatever their titles. */
  private boolean samePlaces;

  private boolean sameTerms;
  private final NearestNames nearest = new NearestNames();
  private final ReviewRegister reviews = new ReviewRegister();

  /**
   * Makes ready for a site of these pages. {@code others} is all else that references are resolved
   * against: equal lists, equal answers.
   */
  void begin(List<Target> published, List<Object> others) {
    Map<String, Target> now = new HashMap<>(published.size() * 2);
    targets = new IdentityHashMap<>(published.size() * 2);
    changed = new HashSet<>();
    for (Target target : published) {
      now.put(target.permalink(), target);
      targets.put(target.page(), target);
      Linked before = linked.get(target.permalink());
      if (before == null || before.target().page() != target.page()) {
        changed.add(target.permalink());
      }
    }
    linked.keySet().stream().filter(address -> !now.containsKey(address)).forEach(changed::add);
    sameNames = others.equals(surroundings);
    sameTerms = sameNames;
    samePlaces = sameNames;
    if (!sameNames) {
      nearest.forget();
    }
    surroundings = others;
    renamed = new HashSet<>();
    if (linked.isEmpty()) {
      return; // the first run has nothing to compare with
    }
    compareNames(now);
  }

  /** Records which names the changed pages lost and got. */
  private void compareNames(Map<String, Target> now) {
    Set<String> gone = new HashSet<>();
    Set<String> come = new HashSet<>();
    for (String address : changed) {
      Linked known = linked.get(address);
      List<Object> before = known == null ? List.of() : namesOf(known.target());
      Target target = now.get(address);
      List<Object> after = target == null ? List.of() : namesOf(target);
      if (!before.equals(after)) {
        sameNames = false;
        sameTerms = sameTerms && !isTerm(before) && !isTerm(after);
        samePlaces = samePlaces && known != null && target != null && isSamePlace(known, target);
        renamed.addAll(known == null ? List.of() : known.target().names());
        renamed.addAll(target == null ? List.of() : target.names());
        gone.addAll(known == null ? Set.of() : NameIndex.of(known.target()));
        come.addAll(target == null ? Set.of() : NameIndex.of(target));
      }
    }
    nearest.renew(gone, come);
  }

  private static boolean isTerm(List<Object> names) {
    return names.contains(KindRole.TERM);
  }

  /** Pages at the same address may differ in the old addresses that redirect to it. */
  private static boolean isSamePlace(Linked before, Target now) {
    return before.target().page().shared().redirects().equals(now.page().shared().redirects());
  }

  /** The names nearest to wrong ones in the current site. */
  NearestNames nearest() {
    return nearest;
  }

  /** The sign-offs of pages, and the last fingerprints of pages. */
  ReviewRegister reviews() {
    return reviews;
  }

  /** The same page in the previous site, if it was published there. */
  @Nullable Target targetOf(Page page) {
    return targets.get(page);
  }

  /** All names of a page. */
  static List<Object> namesOf(Target target) {
    return List.of(
        target.page().kind().is(KindRole.TERM) ? KindRole.TERM : target.page().kind().name(),
        target.key(),
        target.title(),
        target.page().shared().aliases(),
        target.page().shared().redirects());
  }

  /** The previous result for a page, if it is still valid. Safe for any number of threads. */
  Optional<Linked> recall(Target target, LinkContext site) {
    Linked before = sameTerms ? linked.get(target.permalink()) : null;
    boolean holds =
        before != null
            && !before.touches(changed)
            && (sameNames
                || (samePlaces ? before.holdsBut(renamed, site) : holdsElsewhere(before, site)));
    return holds ? Optional.ofNullable(before) : Optional.empty();
  }

  /** A page with findings is linked again, since suggestions depend on all pages. */
  private static boolean holdsElsewhere(Linked before, LinkContext site) {
    return before.found().isEmpty() && before.holds(site);
  }

  /**
   * The pages with their neighbours. Where every page that changed has the same ties as before,
   * most have the same neighbours, and pages that show none of the changed ones are as they were.
   */
  List<LinkedPage> withNeighbours(
      List<Linked> now, Kinds kinds, Map<String, Target> byKey, Workers workers) {
    Neighbours known = neighbours;
    if (known != null && sameTies(now)) {
      return neighboursAsBefore(now, known, byKey);
    }
    known = new Neighbours(now, kinds);
    neighbours = known;
    List<LinkedPage> all = known.of(now, byKey, workers);
    Map<String, Linked> keptLinked = new HashMap<>(now.size() * 2);
    now.forEach(page -> keptLinked.put(page.target().permalink(), page));
    Map<String, LinkedPage> keptPages = new HashMap<>(now.size() * 2);
    all.forEach(page -> keptPages.put(page.permalink(), page));
    linked = keptLinked;
    pages = keptPages;
    return all;
  }

  private boolean sameTies(List<Linked> now) {
    if (now.size() != linked.size()) {
      return false;
    }
    for (Linked page : now) {
      Linked before = linked.get(page.target().permalink());
      if (before == null
          || page != before && !Neighbours.tiesOf(before).equals(Neighbours.tiesOf(page))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Only neighbours that may have changed are computed again. The memory is updated in place, since
   * most pages are unchanged.
   */
  private List<LinkedPage> neighboursAsBefore(
      List<Linked> now, Neighbours neighbours, Map<String, Target> byKey) {
    Set<Target> others = neighbours.relink(now, linked);
    Map<Target, Target> renewed = new HashMap<>();
    Set<Target> ledTo = new HashSet<>();
    for (Linked page : now) {
      if (changed.contains(page.target().permalink())) {
        renewed.put(page.target(), page.target());
        ledTo.addAll(page.links());
      }
    }
    List<LinkedPage> all = new ArrayList<>(now.size());
    for (Linked page : now) {
      String address = page.target().permalink();
      LinkedPage before = Objects.requireNonNull(pages.get(address));
      LinkedPage after;
      if (others.contains(page.target())) {
        after = neighbours.of(page, byKey);
      } else if (linked.get(address) == page
          && !ledTo.contains(page.target())
          && noneOf(before.related(), renewed)) {
        after = before;
      } else {
        after =
            new LinkedPage(
                page.target(),
                page.body(),
                page.sources(),
                renewed(before.backlinks(), renewed),
                renewed(before.related(), renewed));
      }
      if (after != before) {
        linked.put(address, page);
        pages.put(address, after);
      }
      all.add(after);
    }
    return all;
  }

  private static boolean noneOf(List<Target> targets, Map<Target, Target> renewed) {
    for (Target target : targets) {
      if (renewed.containsKey(target)) {
        return false;
      }
    }
    return true;
  }

  private static List<Target> renewed(List<Target> targets, Map<Target, Target> renewed) {
    return targets.stream().map(target -> renewed.getOrDefault(target, target)).toList();
  }
}
