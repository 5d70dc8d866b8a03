package dev.candor.output.page;

import dev.candor.content.Content;
import dev.candor.content.ContentKind;
import dev.candor.content.KindRole;
import dev.candor.content.KindTrait;
import dev.candor.content.Listing;
import dev.candor.content.Myth;
import dev.candor.content.Words;
import dev.candor.message.Messages;
import dev.candor.render.Card;
import dev.candor.render.Day;
import dev.candor.render.Html;
import dev.candor.site.Freshness;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import dev.candor.site.Target;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Shows a page as an entry of a list. */
final class Cards {

  private final KindLabels kinds;
  private final Labels labels;
  private final Gallery gallery;
  private final LocalDate today;
  private final Site site;
  private final Messages messages;
  private final Samples samples;

  /** One shared card for each page, which is on many pages and quickly compared with itself. */
  private final Map<Target, Card> made = new ConcurrentHashMap<>();

  /** What every address of the site begins with in data for scripts. */
  String base() {
    return site.config().basePath();
  }

  Cards(Site site, Gallery gallery) {
    this.gallery = gallery;
    this.kinds = new KindLabels(site);
    this.labels = new Labels(site);
    this.today = site.today();
    this.site = site;
    this.messages = site.messages();
    this.samples = new Samples(site);
  }

  /** How strong the evidence is, in the site's language. */
  private String evidence(Myth myth) {
    return messages.of("evidence." + Words.of(myth.evidence()));
  }

  Samples samples() {
    return samples;
  }

  /** The messages used in cards. */
  Messages words() {
    return messages;
  }

  List<Card> ofAll(List<Target> targets) {
    return targets.stream().map(this::of).toList();
  }

  Card of(LinkedPage page) {
    return of(page.target());
  }

  Card of(Target target) {
    Card known = made.get(target); // most exist already, and then no lock is needed
    return known != null ? known : made.computeIfAbsent(target, this::make);
  }

  private Card make(Target target) {
    Content content = target.page().content();
    ContentKind<?> kind = target.page().kind();
    Optional<Listing> listing = content.listing();
    return new Card(
        kind.name(),
        kinds.one(kind),
        kind.has(KindTrait.NAMED),
        target.permalink(),
        target.title(),
        site.summaryOf(content),
        content.myth().map(m -> new Card.MythView(m.statement(), content.fact(), evidence(m))),
        listing.map(this::facts).orElse(List.of()),
        listing.flatMap(one -> Freshness.lastCheck(one, today)).map(day -> Day.of(day, messages)),
        samples.marks(target.page()),
        kind.is(KindRole.TOPIC) ? gallery.cover(target.page().id()) : Html.EMPTY);
  }

  private List<String> facts(Listing listing) {
    List<String> facts = new ArrayList<>();
    listing.place().ifPresent(place -> facts.add(labels.place(place)));
    facts.add(labels.list(Listings.formats(listing)));
    listing
        .fee()
        .ifPresent(fee -> facts.add(messages.of("fee.short", "fee", Fees.words(fee, messages))));
    facts.add(messages.of(listing.accepting() ? "listing.accepting" : "listing.full"));
    return facts;
  }
}
