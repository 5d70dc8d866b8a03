package dev.candor.site;

import dev.candor.diagnostic.Diagnostic;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The result of linking one page's text: its body; the keys of the works it cites, in the order of
 * their numbers; the other pages its own text links to; the terms marked; the images shown, the one
 * at its head too; the findings; and all questions it asked of its site.
 */
record Linked(
    Target target,
    LinkedBody body,
    List<String> sources,
    Set<Target> links,
    Set<Target> terms,
    Set<String> images,
    List<Diagnostic> found,
    List<Lookup> asked) {

  static Linked of(LinkContext context, Target target) {
    BodyLinker linker = new BodyLinker(context, target);
    LinkedBody body = linker.link();
    FrontMatterLinks.check(target.page(), context, linker.lookups(), linker.findings());
    HeadingConflicts.check(target.page(), linker.sources(), linker.findings());
    Set<String> images = new LinkedHashSet<>(linker.images());
    images.addAll(FrontMatterLinks.picturesOf(target.page()).values());
    return new Linked(
        target,
        body,
        linker.sources(),
        linker.links(),
        linker.terms(),
        images,
        linker.findings().all(),
        linker.lookups().asked());
  }

  /** Whether another site would give the same answers, suggestions aside. */
  boolean holds(LinkContext site) {
    return asked.stream().allMatch(lookup -> lookup.holds(site));
  }

  /** The same, for a site whose pages are at the same addresses and differ only in these names. */
  boolean holdsBut(Set<String> names, LinkContext site) {
    for (Lookup lookup : asked) {
      if (lookup.isOfAny(names) && !lookup.holds(site)) {
        return false;
      }
    }
    return true;
  }

  /** Whether one of these addresses is its own, or occurs in its text. */
  boolean touches(Set<String> addresses) {
    if (addresses.contains(target.permalink())) {
      return true;
    }
    for (Target term : terms) {
      if (addresses.contains(term.permalink())) {
        return true;
      }
    }
    for (Lookup lookup : asked) {
      if (lookup.touches(addresses)) {
        return true;
      }
    }
    return false;
  }
}
