package dev.candor.report.health;

import java.util.List;

/** All sections, in order. */
public final class Sections {

  static final List<Section> ALL =
      List.of(
          new DueSection(),
          new FindingsSection(),
          new ReadingSection(),
          new CoverageSection(),
          new MapSection(),
          new WantedSection(),
          new EvidenceSection(),
          new DirectorySection(),
          new LanguagesSection());

  private Sections() {}

  /** The names of their classes, for the test that checks that none is missing. */
  public static List<String> names() {
    return ALL.stream().map(section -> section.getClass().getName()).toList();
  }
}
