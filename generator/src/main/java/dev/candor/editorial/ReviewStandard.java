package dev.candor.editorial;

import dev.candor.content.Data;
import dev.candor.content.KindRole;
import dev.candor.content.Page;
import dev.candor.content.Review;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Severity;
import dev.candor.diagnostic.Suggestion;
import dev.candor.site.LinkedPage;
import dev.candor.site.SignedReview;
import dev.candor.site.Site;
import java.util.List;
import java.util.TreeSet;

/** Somebody other than its author has read the page as it stands, and not too long ago. */
final class ReviewStandard implements EditorialRule {

  static final Rule UNSIGNED =
      Rule.note("unsigned-review", "Every page's review is recorded in reviews.yaml.");
  static final Rule CHANGED =
      Rule.warning(
          "changed-since-review",
          "A page's meaning hasn't changed since its reviewer signed it off.");
  static final Rule OVERDUE =
      Rule.warning("review-overdue", "Every page is reviewed again before its next review is due.");
  static final Rule RECORD =
      Rule.error(
          "review-record",
          "A recorded review names an existing page and a reviewer who did not write it.");

  @Override
  public List<Rule> rules() {
    return List.of(UNSIGNED, CHANGED, OVERDUE, RECORD);
  }

  @Override
  public boolean guardsPublishing() {
    return true;
  }

  @Override
  public void examine(SiteUnderReview desk) {
    desk.data().reviews().forEach(entry -> checkRecord(desk, entry));
    for (LinkedPage linked : desk.pages()) {
      if (linked.page().content().reviewer().isPresent()) {
        checkPage(desk, linked);
      }
    }
  }

  private static void checkPage(SiteUnderReview desk, LinkedPage linked) {
    Page page = linked.page();
    SignedReview review = desk.site().reviewOf(linked).orElse(null);
    if (review == null) {
      add(
          desk,
          UNSIGNED,
          page,
          "this page has no recorded review",
          "ask the reviewer to read it and sign it off");
    } else if (review.changedSince()) {
      add(
          desk,
          CHANGED,
          page,
          "the page has changed since its review on "
              + review.on()
              + ChangedParts.told(review.changed().orElse(List.of()), review.safety()),
          "ask the reviewer to read it again and sign it off");
    }
    int months = desk.site().config().editorial().reviewMonths();
    desk.site()
        .reviewDue(linked)
        .filter(due -> due.isBefore(desk.today()))
        .ifPresent(
            due ->
                add(
                    desk,
                    OVERDUE,
                    page,
                    "this page was due for review on " + due,
                    "review it; site.yaml requires a review every " + months + " months"));
  }

  /**
   * As grave as its rule says while the site is being written; of one that the public reads, an
   * error.
   */
  private static void add(
      SiteUnderReview desk, Rule rule, Page page, String message, String remedy) {
    Diagnostic found = rule.at(page.file(), page.placeOf("reviewer"), message).suggesting(remedy);
    desk.add(desk.site().config().production() ? found.as(Severity.ERROR) : found);
  }

  private static void checkRecord(SiteUnderReview desk, Data.Entry<Review> entry) {
    Review review = entry.item();
    Site site = desk.site();
    LinkedPage page = site.byKey().get(review.page());
    if (page == null && site.withheld().contains(review.page())) {
      return; // signed before it is published; looked at on the day it is
    }
    if (page == null) {
      TreeSet<String> keys = new TreeSet<>(site.byKey().keySet());
      desk.add(
          RECORD,
          entry,
          "page",
          "there is no page \"" + review.page() + "\"",
          RecordedPage.meant(review.page(), keys));
    } else if (page.page().content().authors().contains(review.reviewer())) {
      desk.add(
          RECORD,
          entry,
          "reviewer",
          "\"" + review.reviewer() + "\" is an author of this page and can't review it",
          "name a reviewer who did not write it");
    }
    if (site.find(KindRole.PERSON, review.reviewer()).isEmpty()) {
      desk.add(
          RECORD,
          entry,
          "reviewer",
          "no person has the id \"" + review.reviewer() + "\"",
          Suggestion.didYouMean(
              review.reviewer(),
              site.with(KindRole.PERSON).stream().map(p -> p.page().id()).toList(),
              "add content/people/" + review.reviewer() + ".md"));
    }
    if (review.on().isAfter(desk.today())) {
      desk.add(
          RECORD, entry, "on", review.on() + " is in the future", "give the day of the review");
    }
  }
}
