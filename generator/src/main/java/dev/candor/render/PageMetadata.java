package dev.candor.render;

import java.util.List;
import java.util.Optional;

/**
 * What is shown around the text of an article, story, question or term.
 *
 * @param reviewer the person who signed the page off; empty if it has no sign-off
 * @param reviewed the day of that sign-off
 * @param changedSinceReview whether the text has changed in meaning since that sign-off
 * @param unreviewed whether pages of this kind are reviewed and this one has no sign-off on record
 * @param reviewDue the day of the next review; empty if the page needs one today
 * @param related what to read next
 * @param sources the cited works, in the order of their numbers (from 1)
 * @param helplines the helplines for the page's content notes
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
    List<Source> sources,
    List<SiteView.CountryHelp> helplines) {

  public PageMetadata {
    authors = List.copyOf(authors);
    topics = List.copyOf(topics);
    contentNotes = List.copyOf(contentNotes);
    related = List.copyOf(related);
    sources = List.copyOf(sources);
    helplines = List.copyOf(helplines);
  }

  /**
   * A person in a byline.
   *
   * @param href the address of the person's page
   * @param titles academic titles such as "MSc, PhD"; may be empty
   * @param sample whether the person is marked as invented
   */
  public record Byline(String name, String href, String titles, boolean sample) {}

  /**
   * A cited work as it is printed.
   *
   * @param id the id of its element on the page
   * @param year the year in brackets
   * @param where the journal, book or site it was published in
   * @param link where to read it
   * @param strength how strong its evidence is, in words
   * @param retracted whether the work was withdrawn
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
