package dev.candor.site;

import dev.candor.chart.Chart;
import dev.candor.content.KindRole;
import dev.candor.content.Page;
import dev.candor.content.PlacedChart;
import dev.candor.content.Reference;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.markdown.Body;
import dev.candor.markdown.Slot;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Resolves the slots of one page, and of the bodies it embeds, in the order of reading. Made for
 * one page and thrown away.
 */
final class BodyLinker {

  private final LinkContext context;
  private final Target self;
  private final Findings findings;
  private final List<String> sources = new ArrayList<>();
  private final Set<Target> links = new LinkedHashSet<>();
  private final Set<Target> terms = new LinkedHashSet<>();
  private final List<Target> nesting = new ArrayList<>();

  private final Lookups lookups;
  private final LinkResolver resolver;
  private final Set<String> images = new LinkedHashSet<>();

  BodyLinker(LinkContext context, Target self) {
    this.context = context;
    this.self = self;
    this.findings = new Findings(self.page().file());
    this.lookups = new Lookups(context);
    this.resolver = new LinkResolver(context, lookups, findings);
    nesting.add(self);
  }

  Findings findings() {
    return findings;
  }

  Lookups lookups() {
    return lookups;
  }

  /** Keys of the works cited, in the order of their numbers. */
  List<String> sources() {
    return sources;
  }

  /** The other pages that the page's own text links to. */
  Set<Target> links() {
    return links;
  }

  /** The terms marked. */
  Set<Target> terms() {
    return terms;
  }

  Set<String> images() {
    return images;
  }

  LinkedBody link() {
    return link(self, self.page().body());
  }

  private LinkedBody link(Target at, Body body) {
    List<Resolution> resolutions = new ArrayList<>(body.slots().size());
    List<LinkedBody.Mark> marks = new ArrayList<>();
    byte[] html = body.html().bytes();
    int run = 0;
    for (Slot slot : body.slots()) {
      if (slot instanceof Slot.Embed) {
        run = mark(body, html, run, slot.at(), marks);
      }
      resolutions.add(resolve(slot, at));
    }
    mark(body, html, run, Integer.MAX_VALUE, marks);
    return new LinkedBody(body, resolutions, marks);
  }

  /** Marks terms in the runs that begin before an offset; returns the first run that doesn't. */
  private int mark(Body body, byte[] html, int firstRun, int before, List<LinkedBody.Mark> marks) {
    int run = firstRun;
    List<Integer> runs = body.runs();
    Glossary.Sink sink =
        (start, end, term) -> {
          if (!term.equals(self) && terms.add(term)) {
            marks.add(new LinkedBody.Mark(start, end, term));
          }
        };
    while (run + 1 < runs.size() && runs.get(run) < before) {
      context.glossary().scan(html, runs.get(run), runs.get(run + 1), sink);
      run += 2;
    }
    return run;
  }

  private Resolution resolve(Slot slot, Target at) {
    boolean own = nesting.size() == 1;
    Page page = at.page();
    if (slot instanceof Slot.PageLink link) {
      return noted(resolver.page(link, page, own), own);
    }
    if (slot instanceof Slot.LinkStart link) {
      return noted(resolver.destination(link, page, own), own);
    }
    if (slot instanceof Slot.Image image) {
      return resolver.image(image, page, own).map(this::used).orElse(Resolution.PLAIN);
    }
    if (slot instanceof Slot.Citation citation) {
      return cite(citation, own);
    }
    if (slot instanceof Slot.Embed embed) {
      return embed(embed, own);
    }
    if (slot instanceof Slot.Chart chart) {
      return chart(page.charts().get(chart.index()), chart, own);
    }
    return Resolution.PLAIN;
  }

  private Resolution used(Resolution.Image image) {
    images.add(image.path());
    return image;
  }

  private Resolution noted(LinkResolver.Result result, boolean own) {
    if (own && result.target().isPresent() && !result.target().get().equals(self)) {
      links.add(result.target().get());
    }
    return result.resolution();
  }

  private Resolution.Cited cite(Slot.Citation citation, boolean own) {
    List<Integer> numbers = new ArrayList<>();
    List<String> keys = new ArrayList<>();
    for (String key : citation.keys()) {
      Optional<Reference> work = lookups.work(key);
      if (work.isEmpty()) {
        if (own) {
          findings.add(
              SiteRules.UNKNOWN_CITATION,
              citation.span(),
              "no work in content/references.yaml has the id \"" + key + "\"",
              Suggestion.didYouMean(
                  key, context.library().keySet(), "add it to content/references.yaml"));
        }
        continue;
      }
      if (work.get().retracted() && own) {
        findings.add(
            SiteRules.RETRACTED,
            citation.span(),
            "\"" + key + "\" was withdrawn and can't support a statement",
            "cite another work, or remove the statement");
      }
      int number = sources.indexOf(key) + 1;
      if (number == 0) {
        sources.add(key);
        number = sources.size();
      }
      numbers.add(number);
      keys.add(key);
    }
    return new Resolution.Cited(numbers, keys);
  }

  /** A chart cites its sources at its position in the text. */
  private Resolution chart(PlacedChart placed, Slot.Chart slot, boolean own) {
    Chart chart = placed.chart();
    Slot.Citation citation = new Slot.Citation(slot.at(), placed.sources(), chart.sources());
    Resolution.Cited cited = cite(citation, own);
    List<Resolution.Credit> credits = new ArrayList<>();
    for (int i = 0; i < cited.keys().size(); i++) {
      Reference work = lookups.work(cited.keys().get(i)).orElse(null);
      if (work != null) {
        credits.add(Credits.of(work, cited.numbers().get(i)));
      }
    }
    return new Resolution.Charted(chart, credits);
  }

  private Resolution embed(Slot.Embed embed, boolean own) {
    Optional<Target> found = resolver.one(embed.name(), embed.span(), own);
    if (found.isEmpty()) {
      return new Resolution.Unlinked(resolver.isWithheld(embed.name()) ? "" : embed.name(), false);
    }
    Target target = found.get();
    if (!target.page().kind().is(KindRole.STORY)) {
      fault(embed, own, "\"" + embed.name() + "\" is not a vignette and can't be embedded");
      return new Resolution.Unlinked(target.title(), false);
    }
    List<Target> circle = own ? circleFrom(target, new ArrayList<>(nesting)) : List.of();
    if (!circle.isEmpty()) {
      findings.add(
          SiteRules.EMBED,
          embed.span(),
          "this embeds the page in itself: "
              + circle.stream().map(Target::key).collect(Collectors.joining(" → ")),
          "link to it instead: [[…]]");
      return new Resolution.Unlinked(target.title(), false);
    }
    if (own) {
      links.add(target);
    }
    nesting.add(target);
    LinkedBody body = link(target, target.page().body().excerpt());
    nesting.remove(nesting.size() - 1);
    return new Resolution.Embedded(target, body, context.edition().languageOf(target));
  }

  /** The way from this page through an embedded one back to this page; empty if there is none. */
  private List<Target> circleFrom(Target target, List<Target> way) {
    boolean seen = way.contains(target);
    way.add(target);
    if (seen) {
      return target.equals(self) ? way : List.of();
    }
    for (Slot slot : target.page().body().slots()) {
      if (slot instanceof Slot.Embed inner) {
        Optional<Target> next = resolver.one(inner.name(), inner.span(), false);
        if (next.isPresent()) {
          List<Target> circle = circleFrom(next.get(), way);
          if (!circle.isEmpty()) {
            return circle;
          }
          way.remove(way.size() - 1);
        }
      }
    }
    return List.of();
  }

  private void fault(Slot slot, boolean own, String message) {
    if (own) {
      findings.add(SiteRules.EMBED, slot.span(), message, "link to it instead: [[…]]");
    }
  }
}
