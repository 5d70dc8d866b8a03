package dev.candor.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What to read next: three pages for each page, or as many as an editor chose; those first, then
 * those that share the most links, topics and glossary terms with it. A page that has content notes
 * is followed only by pages that have one of them, never by a lighter subject.
 *
 * <p>Linear in pages: a page is compared with its neighbours only: the pages it links to or is
 * linked from, and, in the list of each topic, pair of topics and term that it has, the few that
 * are next to it in a circle ordered by date. So every page is the neighbour of another, and no
 * list is walked from end to end. Pages, topics and terms are numbered, because numbers compare
 * faster than names.
 */
final class Related {

  static final int MOST = 3;
  private static final int NEAR = 6;
  private static final int PAIRED_TOPICS = 4;
  private static final int TERMS = 8;

  /** Pairs get numbers beyond all topics and terms, chosen so that their hashes don't collide. */
  private static final int PAIR = 24;

  private static final int BACKLINKS = 20;
  private static final int PER_LINK = 4;
  private static final int PER_TOPIC = 3;
  private static final int PER_TERM = 1;

  /** What a page can have in common with others; of its links, those to related pages count. */
  record Traits(Set<Target> links, Set<String> topics, Set<Target> terms) {}

  /** The same in numbers, each list in rising order. */
  @SuppressWarnings("ArrayRecordComponent") // never compared, never changed
  private record Numbers(int[] links, int[] topics, int[] terms) {}

  private final List<Target> ranked;
  private final Map<Target, Integer> ranks = new HashMap<>();
  private final Numbers[] numbers;
  private final Map<Long, Circle> circles = new HashMap<>();

  /** The pages, by rank, that have something in common: in rising order. */
  private static final class Circle {
    private int[] pages = new int[4];
    private int size;

    void add(int page) {
      if (size == pages.length) {
        pages = Arrays.copyOf(pages, size * 2);
      }
      pages[size++] = page;
    }
  }

  /** The traits of every page that may be related to another. */
  Related(Map<Target, Traits> traits) {
    ranked = new ArrayList<>(traits.keySet());
    ranked.sort(Comparator.comparingLong(Target::day).reversed().thenComparing(Target::permalink));
    for (int rank = 0; rank < ranked.size(); rank++) {
      ranks.put(ranked.get(rank), rank);
    }
    Map<Object, Integer> names = new HashMap<>();
    numbers = new Numbers[ranked.size()];
    for (int rank = 0; rank < numbers.length; rank++) {
      Traits t = traits.getOrDefault(ranked.get(rank), new Traits(Set.of(), Set.of(), Set.of()));
      numbers[rank] =
          new Numbers(ranks(t.links()), numbered(t.topics(), names), numbered(t.terms(), names));
      for (long feature : features(numbers[rank])) {
        circles.computeIfAbsent(feature, f -> new Circle()).add(rank);
      }
    }
  }

  /** Records new links of a page whose topics and terms haven't changed. */
  void relink(Target page, Set<Target> links) {
    Integer rank = ranks.get(page);
    if (rank != null) {
      numbers[rank] = new Numbers(ranks(links), numbers[rank].topics(), numbers[rank].terms());
    }
  }

  private int[] ranks(Collection<Target> targets) {
    int[] all = new int[targets.size()];
    int count = 0;
    for (Target target : targets) {
      Integer rank = ranks.get(target);
      if (rank != null) {
        all[count++] = rank;
      }
    }
    int[] known = count == all.length ? all : Arrays.copyOf(all, count);
    Arrays.sort(known);
    return known;
  }

  /** Topics and terms share one range of numbers without overlap. */
  private static int[] numbered(Collection<?> things, Map<Object, Integer> names) {
    int[] all = new int[things.size()];
    int i = 0;
    for (Object thing : things) {
      Integer number = names.get(thing);
      if (number == null) {
        number = names.size();
        names.put(thing, number);
      }
      all[i++] = number;
    }
    Arrays.sort(all);
    return all;
  }

  /** A number for each topic, each pair of the first topics, and each of the first terms. */
  private static long[] features(Numbers page) {
    int[] topics = page.topics();
    long[] features = new long[topics.length * (1 + PAIRED_TOPICS) + TERMS];
    int count = 0;
    for (int i = 0; i < topics.length; i++) {
      features[count++] = topics[i];
      for (int j = i + 1; j < Math.min(topics.length, PAIRED_TOPICS); j++) {
        features[count++] = (long) (topics[i] + 1) << PAIR | topics[j];
      }
    }
    for (int i = 0; i < Math.min(page.terms().length, TERMS); i++) {
      features[count++] = page.terms()[i];
    }
    return Arrays.copyOf(features, count);
  }

  List<Target> of(Target page, List<Target> byHand, Collection<Target> backlinks) {
    Set<Target> chosen = new LinkedHashSet<>(byHand);
    Integer rank = ranks.get(page);
    if (rank != null && chosen.size() < MOST) {
      for (long scored : scored(rank, backlinks)) {
        if (chosen.size() >= MOST) {
          break;
        }
        Target candidate = ranked.get((int) scored);
        if (!standsThereAnyway(page, candidate) && fits(page, candidate)) {
          chosen.add(candidate);
        }
      }
    }
    return List.copyOf(chosen);
  }

  /** Whether a page may follow one that tells of something hard. */
  private static boolean fits(Target page, Target candidate) {
    List<String> notes = page.page().shared().contentNotes();
    return notes.isEmpty()
        || !Collections.disjoint(notes, candidate.page().shared().contentNotes());
  }

  /** A page lists its own parts above what to read next. */
  private static boolean standsThereAnyway(Target page, Target candidate) {
    return candidate.page().content().partOf().filter(page.key()::equals).isPresent();
  }

  /** The candidates, best first; of equals the newest. Each is its rank, below its score. */
  private long[] scored(int page, Collection<Target> backlinks) {
    int[] candidates = candidates(page, backlinks);
    long[] scored = new long[candidates.length];
    int count = 0;
    for (int i = 0; i < candidates.length; i++) {
      int candidate = candidates[i];
      if (candidate != page && (i == 0 || candidate != candidates[i - 1])) {
        scored[count++] = (long) (Integer.MAX_VALUE - score(page, candidate)) << 32 | candidate;
      }
    }
    long[] best = Arrays.copyOf(scored, count);
    Arrays.sort(best);
    return best;
  }

  /** The ranks of a page's neighbours in rising order, possibly with duplicates. */
  private int[] candidates(int page, Collection<Target> backlinks) {
    int[] links = numbers[page].links();
    int[] back = ranks(backlinks.stream().limit(BACKLINKS).toList());
    long[] features = features(numbers[page]);
    int[] near = new int[links.length + back.length + features.length * NEAR];
    System.arraycopy(links, 0, near, 0, links.length);
    System.arraycopy(back, 0, near, links.length, back.length);
    int count = links.length + back.length;
    for (long feature : features) {
      Circle circle = circles.getOrDefault(feature, new Circle());
      int place = Arrays.binarySearch(circle.pages, 0, circle.size, page);
      for (int step = 1; step <= Math.min(NEAR, circle.size - 1); step++) {
        near[count++] = circle.pages[(place + step) % circle.size];
      }
    }
    int[] all = Arrays.copyOf(near, count);
    Arrays.sort(all);
    return all;
  }

  private int score(int page, int candidate) {
    Numbers own = numbers[page];
    Numbers theirs = numbers[candidate];
    return (Arrays.binarySearch(own.links(), candidate) >= 0 ? PER_LINK : 0)
        + (Arrays.binarySearch(theirs.links(), page) >= 0 ? PER_LINK : 0)
        + PER_TOPIC * common(own.topics(), theirs.topics())
        + PER_TERM * common(own.terms(), theirs.terms());
  }

  private static int common(int[] a, int[] b) {
    int common = 0;
    int j = 0;
    for (int value : a) {
      while (j < b.length && b[j] < value) {
        j++;
      }
      common += j < b.length && b[j] == value ? 1 : 0;
    }
    return common;
  }
}
