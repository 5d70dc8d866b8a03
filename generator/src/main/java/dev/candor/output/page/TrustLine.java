package dev.candor.output.page;

import dev.candor.content.Content;
import dev.candor.content.KindRole;
import dev.candor.render.Link;
import dev.candor.render.TrustView;
import dev.candor.site.LinkedPage;
import dev.candor.site.SignedReview;
import dev.candor.site.Site;
import java.util.List;
import java.util.Optional;

/** Works out from a site's pages and settings what its readers can rely on. */
final class TrustLine {

  /** The rule that keeps other sites, and so adverts and trackers, out of pages. */
  private static final String NO_TRACE = "leaves-trace";

  private TrustLine() {}

  static TrustView of(PageContext context) {
    Site site = context.site();
    List<LinkedPage> written =
        site.pages().stream().filter(page -> !authors(page).isEmpty()).toList();
    List<LinkedPage> reviewed =
        site.pages().stream().filter(page -> content(page).reviewer().isPresent()).toList();
    return new TrustView(
        written.isEmpty() ? Optional.empty() : people(context, !reviewed.isEmpty()),
        !reviewed.isEmpty() && reviewed.stream().allMatch(page -> isReviewed(site, page)),
        site.config().editorial().severities().getOrDefault(NO_TRACE, "error").equals("error"));
  }

  private static Content content(LinkedPage page) {
    return page.page().content();
  }

  private static List<String> authors(LinkedPage page) {
    return content(page).authors();
  }

  private static Optional<Link> people(PageContext context, boolean review) {
    String text = context.words().of(review ? "home.people" : "home.authors");
    return context
        .site()
        .config()
        .kinds()
        .of(KindRole.PERSON)
        .flatMap(kind -> kind.hub())
        .map(hub -> new Link(hub.path(), text));
  }

  /** Whether a real person has signed off the text as it is now. */
  private static boolean isReviewed(Site site, LinkedPage page) {
    return site.reviewOf(page)
        .filter(review -> !review.changedSince())
        .map(SignedReview::reviewer)
        .flatMap(site::realPerson)
        .isPresent();
  }
}
