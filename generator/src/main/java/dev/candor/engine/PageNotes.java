package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an editor wants to know of the page at an address: its file, whether readers don't see it
 * yet, when its review is due, how hard it is to read, what leads to it, the works it cites, what
 * is found in its file, and what is found in files that every page depends on (the theme, the
 * settings, the data).
 */
public record PageNotes(
    String address,
    Optional<String> file,
    boolean withheld,
    Optional<LocalDate> reviewDue,
    Optional<Grade> grade,
    List<Named> backlinks,
    List<Named> cites,
    List<Diagnostic> found,
    List<Diagnostic> foundElsewhere) {

  public PageNotes {
    backlinks = List.copyOf(backlinks);
    cites = List.copyOf(cites);
    found = List.copyOf(found);
    foundElsewhere = List.copyOf(foundElsewhere);
  }

  /**
   * How hard a page is to read: its Flesch-Kincaid grade and the one to stay within, and its SMOG
   * grade if it has sentences enough for one.
   */
  public record Grade(double grade, int aim, Optional<Double> smog) {}

  /** Something with a name, and the address of its page; empty if it has none. */
  public record Named(String name, String address) {}
}
