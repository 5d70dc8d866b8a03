package dev.candor.report.health;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.editorial.Readability;
import dev.candor.report.CheckResult;
import dev.candor.site.Site;
import java.util.List;
import java.util.Map;

/** The state of a site's content on a day: all that the page, the JSON and the calendar show. */
public record Health(
    Site site,
    CheckResult verdict,
    List<Due> due,
    Coverage coverage,
    Grades grades,
    LinkMap map,
    Wants wants,
    Evidence evidence,
    Directory directory,
    Translations translations) {

  public Health {
    due = List.copyOf(due);
  }

  /**
   * Collects it: {@code others} is the site in its other languages, {@code pages} are all pages,
   * published or not, {@code grades} are by the paths of files.
   */
  public static Health of(
      Site site,
      List<Site> others,
      Data data,
      List<Page> pages,
      Map<String, Readability> grades,
      CheckResult verdict) {
    return new Health(
        site,
        verdict,
        Agenda.of(site, data, pages),
        Coverage.of(site),
        Grades.of(site, grades),
        LinkMap.of(site),
        Wants.of(site, data),
        Evidence.of(site, data),
        Directory.of(site, pages),
        Translations.of(site, others));
  }

  long overdue() {
    return due.stream().filter(d -> d.on().isBefore(site.today())).count();
  }
}
