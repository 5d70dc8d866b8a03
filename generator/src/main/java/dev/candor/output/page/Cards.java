package dev.candor.output.page;

import dev.candor.content.Content;
import dev.candor.content.Faq;
import dev.candor.content.Person;
import dev.candor.content.Therapist;
import dev.candor.content.Topic;
import dev.candor.content.Words;
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

  private final Labels labels;
  private final Gallery gallery;
  private final LocalDate today;

  /** One card for each page: it is on many pages, and comparing it with itself is quick. */
  private final Map<Target, Card> made = new ConcurrentHashMap<>();

  Cards(Site site, Gallery gallery) {
    this.gallery = gallery;
    this.labels = new Labels(site.config());
    this.today = site.today();
  }

  List<Card> ofAll(List<Target> targets) {
    return targets.stream().map(this::of).toList();
  }

  Card of(LinkedPage page) {
    return of(page.target());
  }

  Card of(Target target) {
    Card known = made.get(target); // most were made before, and then nobody need wait for a lock
    return known != null ? known : made.computeIfAbsent(target, this::make);
  }

  private Card make(Target target) {
    Content content = target.page().content();
    Optional<Card.MythView> myth = Optional.empty();
    boolean sample = false;
    List<String> facts = List.of();
    Optional<Day> checked = Optional.empty();
    if (content instanceof Faq faq) {
      myth =
          faq.myth().map(m -> new Card.MythView(m.statement(), faq.fact(), Words.of(m.evidence())));
    } else if (content instanceof Therapist therapist) {
      sample = therapist.sample();
      facts = facts(therapist);
      checked = Freshness.lastCheck(therapist, today).map(Day::of);
    } else if (content instanceof Person person) {
      sample = person.sample();
    }
    return new Card(
        target.page().kind().name(),
        target.permalink(),
        target.title(),
        content.summary(),
        myth,
        facts,
        checked,
        sample,
        content instanceof Topic ? gallery.cover(target.page().id()) : Html.EMPTY);
  }

  private List<String> facts(Therapist therapist) {
    List<String> facts = new ArrayList<>();
    therapist.place().ifPresent(place -> facts.add(labels.place(place)));
    facts.add(labels.list(Listings.formats(therapist)));
    therapist.fee().ifPresent(fee -> facts.add("Fee " + Fees.words(fee)));
    facts.add(therapist.accepting() ? "Taking new clients" : "Not taking new clients now");
    return facts;
  }
}
