package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * What stands around the text of a page that somebody wrote: who wrote and reviewed it and when,
 * its topics and content notes, what to read next, what mentions it and how many more do, its
 * sources in the order of their numbers (from 1), and the helplines for its content notes.
 *
 * @param reviewer who signed the page off; empty if nobody has
 * @param reviewed the day of that sign-off
 * @param changedSinceReview whether the text means something else today than what was signed
 * @param unreviewed whether the page is of a kind that is reviewed, and no sign-off is on record
 * @param reviewDue the day of the next review; empty if the page needs one today
 */
public record PageMetadata(
    List<Byline> authors,
    Optional<Byline> reviewer,
    Optional<Day> reviewed,
    boolean changedSinceReview,
    boolean unreviewed,
    Optional<Day> published,
    Optional<Day> updated,
    Optional<Day> reviewDue,
    List<Link> topics,
    List<String> contentNotes,
    List<Card> related,
    List<Card> mentionedIn,
    int mentionedMore,
    List<Source> sources,
    List<SiteView.CountryHelp> helplines) {

  public PageMetadata {
    authors = List.copyOf(authors);
    topics = List.copyOf(topics);
    contentNotes = List.copyOf(contentNotes);
    related = List.copyOf(related);
    mentionedIn = List.copyOf(mentionedIn);
    sources = List.copyOf(sources);
    helplines = List.copyOf(helplines);
  }

  /** Somebody's name, page, titles ("MSc, PhD"; may be empty), and whether they are invented. */
  public record Byline(String name, String href, String titles, boolean sample) {}

  /**
   * A cited work as it is printed: its element's id, who wrote it, the year in brackets, its title,
   * where it came out, a link if there is one, its strength of evidence, and whether it is
   * retracted.
   */
  public record Source(
      String id,
      String authors,
      Optional<String> year,
      String title,
      String where,
      Optional<Link> link,
      Optional<String> strength,
      boolean retracted) {}
}
