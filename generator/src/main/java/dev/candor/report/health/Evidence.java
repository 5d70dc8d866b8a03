package dev.candor.report.health;

import dev.candor.content.Data;
import dev.candor.content.EvidenceGrade;
import dev.candor.content.KindTrait;
import dev.candor.content.Reference;
import dev.candor.content.Words;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The evidence behind the pages: works and citations by strength, every work, the most cited first,
 * and the pages that should cite something but don't.
 */
public record Evidence(List<Strength> strengths, List<Work> works, List<Named> uncited) {

  private static final String UNSAID = "strength not given";

  /** How many works have a strength, and how often pages cite them. */
  public record Strength(String word, int works, int citations) {}

  /** A work, how strong its evidence is, and how many pages cite it. */
  public record Work(
      String id,
      String title,
      String strength,
      int pages,
      boolean retracted,
      String checked,
      Spot spot) {}

  public Evidence {
    strengths = List.copyOf(strengths);
    works = List.copyOf(works);
    uncited = List.copyOf(uncited);
  }

  static Evidence of(Site site, Data data) {
    Map<String, Integer> citing = new HashMap<>();
    List<Named> uncited = new ArrayList<>();
    for (LinkedPage page : site.pages()) {
      page.sources().forEach(key -> citing.merge(key, 1, Integer::sum));
      if (page.sources().isEmpty() && page.has(KindTrait.CITES)) {
        uncited.add(Named.of(page));
      }
    }
    List<Work> works = new ArrayList<>();
    Map<String, int[]> counts = new LinkedHashMap<>();
    for (EvidenceGrade evidence : EvidenceGrade.values()) {
      counts.put(Words.of(evidence), new int[2]);
    }
    counts.put(UNSAID, new int[2]);
    for (Data.Entry<Reference> entry : data.references()) {
      Work work = workOf(entry, citing.getOrDefault(entry.item().id(), 0));
      works.add(work);
      int[] count = counts.getOrDefault(work.strength(), new int[2]);
      count[0]++;
      count[1] += work.pages();
    }
    works.sort(Comparator.comparingInt((Work work) -> -work.pages()).thenComparing(Work::id));
    List<Strength> strengths = new ArrayList<>();
    counts.forEach((word, n) -> strengths.add(new Strength(word, n[0], n[1])));
    return new Evidence(strengths, works, uncited);
  }

  private static Work workOf(Data.Entry<Reference> entry, int pages) {
    Reference work = entry.item();
    return new Work(
        work.id(),
        work.title(),
        work.strength().map(Words::of).orElse(UNSAID),
        pages,
        work.retracted(),
        work.checked().map(Object::toString).orElse(""),
        Spot.of(entry));
  }
}
