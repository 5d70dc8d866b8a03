package dev.candor.output.page;

import dev.candor.content.Listing;
import dev.candor.message.Messages;
import dev.candor.render.Day;
import dev.candor.render.LicenceView;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.Freshness;
import dev.candor.site.LinkedPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A profile for each entry of the directory. */
final class ListingSource implements KindPages {

  @Override
  public String kind() {
    return "listing";
  }

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<LinkedPage> listings = context.site().ofKind(kind());
    Facets facets = new Facets(context.site(), listings);
    Labels labels = new Labels(context.site());
    List<PageJob> jobs = new ArrayList<>();
    for (LinkedPage page : listings) {
      jobs.add(
          new PageJob(
              page.permalink(), () -> view(context, facets, labels, page, Listings.of(page))));
    }
    return jobs;
  }

  private static PageView view(
      PageContext context, Facets facets, Labels labels, LinkedPage page, Listing t) {
    LocalDate today = context.site().today();
    Messages words = context.site().messages();
    Optional<Link> place =
        t.place().map(p -> new Link(facets.placeOf(t).orElse(facets.hub()), labels.place(p)));
    MainView main =
        new MainView.ListingMain(
            t.name(),
            t.summary(),
            context.body(page),
            context.cards().samples().marks(page),
            t.accepting(),
            t.pronouns(),
            Freshness.holding(t, today).stream().map(l -> view(context, labels, l)).toList(),
            t.certifications().stream().map(c -> PersonSource.view(c, words)).toList(),
            facets.links("format", t),
            Freshness.jurisdictions(t, today).stream().map(labels::of).toList(),
            facets.links("modality", t),
            facets.links("specialty", t),
            facets.links("clients", t),
            facets.links("language", t),
            facets.links("accessibility", t),
            t.fee().map(fee -> Fees.words(fee, words)),
            t.fee().flatMap(Listing.Fee::asOf).map(day -> Day.of(day, words)),
            t.fee().map(Listing.Fee::slidingScale).orElse(false),
            facets.links("insurance", t),
            place,
            facets.links("affirming", t),
            t.contact()
                .flatMap(Listing.Contact::phone)
                .map(n -> new Link("tel:" + SiteViews.dialled(n), n)),
            t.contact().flatMap(Listing.Contact::email).map(e -> new Link("mailto:" + e, e)),
            t.contact().flatMap(Listing.Contact::website).map(w -> new Link(w, w)),
            Listings.cardAddress(page),
            Day.of(t.consented(), words));
    return context.view(page, main);
  }

  private static LicenceView view(PageContext context, Labels labels, Listing.Licence licence) {
    return new LicenceView(
        licence.type(),
        labels.of(licence.jurisdiction()),
        licence.number(),
        licence.board(),
        Day.of(licence.checked(), context.site().messages()),
        licence.expires().map(day -> Day.of(day, context.site().messages())),
        Freshness.of(licence, context.site().today()) == Freshness.FRESH);
  }
}
