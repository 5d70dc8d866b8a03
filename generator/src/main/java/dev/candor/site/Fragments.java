package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import dev.candor.markdown.Heading;
import dev.candor.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Finds the headings that references name, and reports those that a page doesn't have. */
final class Fragments {

  private final LinkContext context;
  private final Findings findings;
  private final IdentityHashMap<Page, HeadingIndex> headings = new IdentityHashMap<>();

  Fragments(LinkContext context, Findings findings) {
    this.context = context;
    this.findings = findings;
  }

  /**
   * {@code #id} of a heading named by its id or its text; a finding if the page has no such
   * heading.
   */
  String of(Page page, String heading, Span span, boolean report) {
    HeadingIndex known = headings.computeIfAbsent(page, p -> index(p.body().headings()));
    Optional<String> id = known.find(heading);
    if (id.isEmpty() && report) {
      findings.add(
          SiteRules.UNKNOWN_HEADING,
          span,
          "\"" + page.title() + "\" has no heading \"" + heading + "\"",
          findings.takes(SiteRules.UNKNOWN_HEADING) ? meant(page, heading, known) : "");
    }
    return id.map(found -> "#" + found).orElse("");
  }

  private HeadingIndex index(List<Heading> all) {
    return new HeadingIndex(all, context.headingIds());
  }

  private String meant(Page page, String heading, HeadingIndex known) {
    return ofTwin(page, heading)
        .map(Suggestion::didYouMean)
        .orElseGet(
            () -> Suggestion.didYouMean(heading, known.ids(), "remove # and what follows it"));
  }

  /** The id of the heading of a translation in the place of the one that its source calls so. */
  private Optional<String> ofTwin(Page page, String heading) {
    List<Heading> own = page.body().headings();
    return context
        .edition()
        .source()
        .flatMap(site -> site.find(page))
        .map(source -> source.page().body().headings())
        .filter(theirs -> theirs.size() == own.size())
        .flatMap(theirs -> index(theirs).place(heading))
        .map(place -> own.get(place).id());
  }
}
