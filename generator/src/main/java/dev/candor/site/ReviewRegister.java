package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.content.Review;
import dev.candor.content.meaning.Meaning;
import dev.candor.message.Units;
import dev.candor.parallel.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the sign-off of each page that counts. It keeps the fingerprints of pages, so that after an
 * edit only those that changed are hashed again. One site at a time.
 */
final class ReviewRegister {

  private IdentityHashMap<Page, String> hashes = new IdentityHashMap<>();

  /**
   * The sign-offs by page. A record doesn't count if its day is in the future, if no person on the
   * site has the reviewer's id, or if an author of the page signed it; the check reports each of
   * these.
   *
   * @param units those of the site's language
   */
  SortedMap<String, SignedReview> of(
      Map<String, LinkedPage> pages,
      Set<String> people,
      Data data,
      LocalDate today,
      Units units,
      Workers workers) {
    Map<String, Review> latest = new TreeMap<>();
    for (Data.Entry<Review> entry : data.reviews()) {
      Review review = entry.item();
      LinkedPage page = pages.get(review.page());
      if (page != null && counts(review, page, people, today)) {
        latest.merge(review.page(), review, (a, b) -> b.on().isBefore(a.on()) ? a : b);
      }
    }
    List<Review> reviews = new ArrayList<>(latest.values());
    List<Page> reviewed = new ArrayList<>();
    reviews.forEach(review -> reviewed.add(pageOf(review, pages)));
    List<String> now = workers.map(reviewed, this::hashOf);
    IdentityHashMap<Page, String> kept = new IdentityHashMap<>();
    TreeMap<String, SignedReview> signed = new TreeMap<>();
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      kept.put(reviewed.get(i), now.get(i));
      signed.put(
          review.page(),
          review.hash().equals(now.get(i))
              ? SignedReview.current(review.reviewer(), review.on())
              : compared(review, Meaning.of(reviewed.get(i), units)));
    }
    hashes = kept;
    return signed;
  }

  /** A sign-off of a page whose text is no longer the same. */
  private static SignedReview compared(Review review, Meaning said) {
    String reviewer = review.reviewer();
    List<String> known = review.parts();
    if (said.isStill(review.hash(), known)) {
      return SignedReview.current(reviewer, review.on());
    }
    return known.isEmpty()
        ? new SignedReview(reviewer, review.on(), true, Optional.empty(), false)
        : new SignedReview(
            reviewer,
            review.on(),
            true,
            Optional.of(said.changedSince(known)),
            said.safetyChangedSince(known));
  }

  private static Page pageOf(Review review, Map<String, LinkedPage> pages) {
    return Objects.requireNonNull(pages.get(review.page())).page();
  }

  /** Safe for any number of threads, since nothing is added while they read. */
  private String hashOf(Page page) {
    String known = hashes.get(page);
    return known == null ? Meaning.hash(page) : known;
  }

  private static boolean counts(
      Review review, LinkedPage page, Set<String> people, LocalDate today) {
    return !review.on().isAfter(today)
        && !review.on().equals(LocalDate.EPOCH)
        && people.contains(review.reviewer())
        && !page.page().content().authors().contains(review.reviewer());
  }
}
