package dev.candor.report.health;

import dev.candor.editorial.Readability;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How hard the pages are to read, the hardest first, and the site's limits. */
public record Grades(List<Graded> pages, int aim, int limit) {

  /** A page, its kind, its word count and its grades; SMOG only if there is enough text. */
  public record Graded(Named page, String kind, int words, double grade, OptionalDouble smog) {}

  public Grades {
    pages = List.copyOf(pages);
  }

  static Grades of(Site site, Map<String, Readability> grades) {
    List<Graded> pages = new ArrayList<>();
    for (LinkedPage page : site.pages()) {
      Readability r = grades.get(page.page().file().path());
      if (r != null) {
        OptionalDouble smog =
            r.isEnoughForSmog() ? OptionalDouble.of(tenths(r.smog())) : OptionalDouble.empty();
        pages.add(
            new Graded(
                Named.of(page), page.page().kind().name(), r.words(), tenths(r.grade()), smog));
      }
    }
    pages.sort(
        Comparator.comparingDouble((Graded page) -> -page.grade())
            .thenComparing(page -> page.page().spot().file()));
    return new Grades(
        pages,
        site.config().editorial().thresholds().readingGrade(),
        site.config().editorial().thresholds().readingGradeLimit());
  }

  private static double tenths(double grade) {
    return Math.rint(grade * 10) / 10;
  }

  OptionalDouble median() {
    return pages.isEmpty()
        ? OptionalDouble.empty()
        : OptionalDouble.of(pages.get(pages.size() / 2).grade());
  }

  long above(double grade) {
    return pages.stream().filter(page -> page.grade() > grade).count();
  }
}
