package dev.candor.site;

import dev.candor.content.ContentKind;
import dev.candor.content.ContentKinds;
import dev.candor.content.Origin;
import dev.candor.content.Page;
import dev.candor.content.PageReference;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the front matter of a page names: other pages by their ids, its picture, content notes. */
final class FrontMatterLinks {

  private FrontMatterLinks() {}

  /** Finds what leads nowhere in a page. */
  static void check(Page page, LinkContext context, Lookups lookups, Findings findings) {
    for (PageReference reference : page.references()) {
      if (lookups.referred(reference).isEmpty()) {
        String what = reference.kind().isEmpty() ? "page" : reference.kind();
        findings.add(
            SiteRules.UNKNOWN_REFERENCE,
            reference.span(),
            "no " + what + " has the id \"" + reference.id() + "\"",
            suggestion(reference.id(), idsOf(what, context), lookups));
      }
    }
    pictureOf(page)
        .filter(path -> !lookups.isImage(path))
        .ifPresent(
            path ->
                findings.add(
                    SiteRules.MISSING_IMAGE,
                    page.placeOf("image"),
                    "there is no image \"" + path + "\"",
                    Suggestion.didYouMean(path, context.images())));
    for (String note : page.shared().contentNotes()) {
      if (!context.contentNotes().contains(note)) {
        findings.add(
            SiteRules.CONTENT_NOTE,
            page.placeOf("contentNotes"),
            "\"" + note + "\" is not a content note of this site",
            "site.yaml lists: " + String.join(", ", context.contentNotes()));
      }
    }
  }

  /** The same in the settings; a page that is not out today is left out until it is. */
  static List<Diagnostic> check(Origin settings, LinkContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (PageReference reference : settings.pages()) {
      if (find(reference, context.byKey()).isEmpty()) {
        boolean kept = !context.withheld().find(reference.id()).isEmpty();
        String id = "\"" + reference.id() + "\"";
        String message = id + " is a draft, or not published today, and is left out";
        found.add(
            kept
                ? SiteRules.WITHHELD.at(settings.file(), reference.span(), message)
                : SiteRules.UNKNOWN_REFERENCE
                    .at(settings.file(), reference.span(), "no page has the id " + id)
                    .suggesting(
                        suggestion(reference.id(), idsOf("page", context), new Lookups(context))));
      }
    }
    return found;
  }

  /** The source path of the picture at the head of a page. */
  static Optional<String> pictureOf(Page page) {
    return page.content().picture().map(src -> LinkResolver.resolve(page.file().folder(), src));
  }

  /** The page that a reference names by its id, among pages by folder and id. */
  static Optional<Target> find(PageReference reference, Map<String, Target> byKey) {
    for (ContentKind<?> kind : ContentKinds.ALL) {
      if (reference.kind().isEmpty() || kind.name().equals(reference.kind())) {
        Target target = byKey.get(kind.folder() + "/" + reference.id());
        if (target != null) {
          return Optional.of(target);
        }
      }
    }
    return Optional.ofNullable(reference.kind().isEmpty() ? byKey.get(reference.id()) : null);
  }

  /** The pages that somebody chose to be read next. */
  static List<Target> related(Page page, Map<String, Target> byKey) {
    return page.references().stream()
        .filter(reference -> reference.key().equals("related"))
        .flatMap(reference -> find(reference, byKey).stream())
        .toList();
  }

  private static String suggestion(String id, SortedSet<String> ids, Lookups lookups) {
    return ids.isEmpty() ? lookups.suggestion(id) : Suggestion.didYouMean(id, ids);
  }

  private static SortedSet<String> idsOf(String kind, LinkContext context) {
    SortedSet<String> ids = new TreeSet<>();
    for (Target target : context.byKey().values()) {
      if (kind.equals("page") || target.page().kind().name().equals(kind)) {
        ids.add(target.page().id());
      }
    }
    return ids;
  }
}
