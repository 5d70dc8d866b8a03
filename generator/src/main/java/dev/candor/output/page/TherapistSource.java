package dev.candor.output.page;

import dev.candor.content.Therapist;
import dev.candor.message.Messages;
import dev.candor.output.VcardOutput;
import dev.candor.render.Day;
import dev.candor.render.Link;
import dev.candor.render.MainView;
import dev.candor.render.PageView;
import dev.candor.site.Freshness;
import dev.candor.site.LinkedPage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A profile for each therapist. */
final class TherapistSource implements PageSource {

  private static final Link HUB = new Link("/therapists/", "Find a therapist");

  @Override
  public List<PageJob> jobs(PageContext context) {
    List<LinkedPage> therapists = context.site().ofKind("therapist");
    Facets facets = new Facets(context.site(), therapists);
    Labels labels = new Labels(context.site().config());
    List<PageJob> jobs = new ArrayList<>();
    for (LinkedPage page : therapists) {
      jobs.add(
          new PageJob(
              page.permalink(),
              () -> view(context, facets, labels, page, (Therapist) page.page().content())));
    }
    return jobs;
  }

  private static PageView view(
      PageContext context, Facets facets, Labels labels, LinkedPage page, Therapist t) {
    LocalDate today = context.site().today();
    Messages words = context.site().messages();
    Optional<Link> place =
        t.place().map(p -> new Link(facets.placeOf(t).orElse(HUB.href()), labels.place(p)));
    MainView main =
        new MainView.TherapistMain(
            t.name(),
            t.summary(),
            context.body(page),
            t.sample(),
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
            t.fee().map(Fees::words),
            t.fee().flatMap(Therapist.Fee::asOf).map(day -> Day.of(day, words)),
            t.fee().map(Therapist.Fee::slidingScale).orElse(false),
            facets.links("insurance", t),
            place,
            facets.links("affirming", t),
            t.contact()
                .flatMap(Therapist.Contact::phone)
                .map(n -> new Link("tel:" + SiteViews.dialled(n), n)),
            t.contact().flatMap(Therapist.Contact::email).map(e -> new Link("mailto:" + e, e)),
            t.contact().flatMap(Therapist.Contact::website).map(w -> new Link(w, w)),
            VcardOutput.address(page),
            Day.of(t.consented(), words));
    return context.view(page, HUB, main);
  }

  private static MainView.LicenceView view(
      PageContext context, Labels labels, Therapist.Licence licence) {
    return new MainView.LicenceView(
        licence.type(),
        labels.of(licence.jurisdiction()),
        licence.number(),
        licence.board(),
        Day.of(licence.checked(), context.site().messages()),
        licence.expires().map(day -> Day.of(day, context.site().messages())),
        Freshness.of(licence, context.site().today()) == Freshness.FRESH);
  }
}
