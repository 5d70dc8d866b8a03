package dev.candor.site;

import dev.candor.content.Data;
import dev.candor.content.Meaning;
import dev.candor.content.Page;
import dev.candor.content.Review;
import dev.candor.parallel.Workers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Finds the sign-off of each page that counts. It keeps what pages mean, so that after an edit only
 * those that changed are hashed again. One site at a time.
 */
final class ReviewRegister {

  private IdentityHashMap<Page, String> meanings = new IdentityHashMap<>();

  /**
   * The sign-offs by page. A record doesn't count if its day is in the future, if no person on the
   * site has the reviewer's id, or if an author of the page signed it; the check reports each of
   * these.
   */
  SortedMap<String, SignedReview> of(
      Map<String, LinkedPage> pages,
      Set<String> people,
      Data data,
      LocalDate today,
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
    List<String> hashes = workers.map(reviewed, this::meaningOf);
    IdentityHashMap<Page, String> kept = new IdentityHashMap<>();
    TreeMap<String, SignedReview> signed = new TreeMap<>();
    for (int i = 0; i < reviews.size(); i++) {
      Review review = reviews.get(i);
      kept.put(reviewed.get(i), hashes.get(i));
      boolean changed = !review.hash().equals(hashes.get(i));
      signed.put(review.page(), new SignedReview(review.reviewer(), review.on(), changed));
    }
    meanings = kept;
    return signed;
  }

  private static Page pageOf(Review review, Map<String, LinkedPage> pages) {
    return Objects.requireNonNull(pages.get(review.page())).page();
  }

  /** Safe for any number of threads, since nothing is added while they read. */
  private String meaningOf(Page page) {
    String known = meanings.get(page);
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
