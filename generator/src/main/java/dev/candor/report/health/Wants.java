package dev.candor.report.health;

import dev.candor.content.Data;
import dev.candor.editorial.WantedPages;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The planned pages that don't exist yet, the most wanted first. */
public record Wants(List<Want> wants) {

  /** A planned page, where it is planned, and the pages that refer to it. */
  public record Want(String title, Spot spot, List<Named> askedBy) {
    public Want {
      askedBy = List.copyOf(askedBy);
    }
  }

  public Wants {
    wants = List.copyOf(wants);
  }

  static Wants of(Site site, Data data) {
    List<Want> wants = new ArrayList<>();
    for (WantedPages.Wanted wanted : WantedPages.of(site, data)) {
      if (!wanted.written()) {
        wants.add(
            new Want(
                wanted.plan().item().title(),
                Spot.of(wanted.plan()),
                wanted.askedBy().stream().map(Named::of).toList()));
      }
    }
    wants.sort(
        Comparator.comparingInt((Want want) -> -want.askedBy().size()).thenComparing(Want::title));
    return new Wants(wants);
  }
}
