package dev.candor.engine;

import dev.candor.diagnostic.Diagnostic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What an editor needs to know about the page at an address.
 *
 * @param file the path of its source
 * @param withheld whether it is hidden from readers today
 * @param grade how hard it is to read, if it has enough text
 * @param backlinks the pages that link to it
 * @param cites the works that it cites
 * @param found the findings in its file
 * @param foundElsewhere errors in files that every page depends on: theme, settings, data
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
   * How hard a page is to read.
   *
   * @param grade the Flesch-Kincaid grade
   * @param aim the highest grade to aim for
   * @param smog the SMOG grade, if there are enough sentences for one
   */
  public record Grade(double grade, int aim, Optional<Double> smog) {}

  /**
   * A named thing.
   *
   * @param address the address of its page; empty if it has none
   */
  public record Named(String name, String address) {}
}
