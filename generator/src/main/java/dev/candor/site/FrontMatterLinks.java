package dev.candor.site;

import dev.candor.content.ContentKind;
import dev.candor.content.Kinds;
import dev.candor.content.Origin;
import dev.candor.content.Page;
import dev.candor.content.PageReference;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Suggestion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** What the front matter of a page names: other pages by their ids, its picture, content notes. */
final class FrontMatterLinks {

  /** The word in messages for a page of any kind. */
  private static final String ANY = "page";

  private static final String LEFT_OUT = "publish that page, or remove its id here";

  private FrontMatterLinks() {}

  /** Reports references of a page that don't resolve. */
  static void check(Page page, LinkContext context, Lookups lookups, Findings findings) {
    for (PageReference reference : page.references()) {
      if (lookups.referred(reference).isEmpty()) {
        unresolved(reference, context, lookups, findings);
      }
    }
    picturesOf(page)
        .forEach(
            (key, path) -> {
              if (!lookups.isImage(path)) {
                findings.add(
                    SiteRules.MISSING_IMAGE,
                    page.placeOf(key),
                    "there is no image \"" + path + "\"",
                    Suggestion.didYouMean(path, context.images(), "save the picture as " + path));
              }
            });
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

  private static void unresolved(
      PageReference reference, LinkContext context, Lookups lookups, Findings findings) {
    Map<String, Target> withheld = new HashMap<>();
    context.withheldByPath().values().forEach(target -> withheld.put(target.key(), target));
    Optional<Target> target = find(reference, context.kinds(), withheld);
    Map<String, Target> foreign = new HashMap<>();
    context.edition().others().forEach(one -> foreign.put(one.target().key(), one.target()));
    Optional<Target> elsewhere = find(reference, context.kinds(), foreign);
    if (target.isEmpty() && elsewhere.isPresent()) {
      elsewhere(reference, elsewhere.get(), findings);
      return;
    }
    if (target.isEmpty()) {
      String what = reference.kind().isEmpty() ? ANY : reference.kind();
      findings.add(
          SiteRules.UNKNOWN_REFERENCE,
          reference.span(),
          "no " + what + " has the id \"" + reference.id() + "\"",
          suggestion(reference.id(), idsOf(reference.kind(), context), lookups));
      return;
    }
    String message = "\"" + reference.id() + "\" " + Withholding.of(target.get(), context.today());
    if (isOptional(reference)) {
      findings.add(SiteRules.WITHHELD, reference.span(), message + ", and is left out", LEFT_OUT);
    } else {
      findings.add(
          SiteRules.UNKNOWN_REFERENCE,
          reference.span(),
          message + ", and this page needs it",
          "publish it first, or keep this page back too: draft: true");
    }
  }

  /** Only references in text lead to other languages. */
  private static void elsewhere(PageReference reference, Target target, Findings findings) {
    String file = target.page().file().path();
    findings.add(
        SiteRules.UNKNOWN_REFERENCE,
        reference.span(),
        "\"" + reference.id() + "\" is only in another language: " + file,
        isOptional(reference)
            ? "remove its id here, and link to it in the text: [[" + reference.id() + "]]"
            : "move it to content/" + target.key() + ".md, which all languages share");
  }

  /** Whether a page can do without what a reference names. */
  static boolean isOptional(PageReference reference) {
    return reference.key().equals("related");
  }

  /** The same for the settings; a page that isn't published today is left out until it is. */
  static List<Diagnostic> check(Origin settings, LinkContext context) {
    List<Diagnostic> found = new ArrayList<>();
    for (PageReference reference : settings.pages()) {
      if (find(reference, context.kinds(), context.byKey()).isEmpty()) {
        List<Target> kept = context.withheld().find(reference.id());
        String id = "\"" + reference.id() + "\"";
        String why = kept.isEmpty() ? "" : Withholding.of(kept.get(0), context.today());
        String message = id + " " + why + ", and is left out";
        found.add(
            !kept.isEmpty()
                ? SiteRules.WITHHELD
                    .at(settings.file(), reference.span(), message)
                    .suggesting(LEFT_OUT)
                : SiteRules.UNKNOWN_REFERENCE
                    .at(settings.file(), reference.span(), "no page has the id " + id)
                    .suggesting(
                        suggestion(reference.id(), idsOf("", context), new Lookups(context))));
      }
    }
    return found;
  }

  /** The source paths of the images in the fields of a page, by the key that names each. */
  static Map<String, String> picturesOf(Page page) {
    Map<String, String> pictures = page.content().pictures();
    if (pictures.isEmpty()) {
      return pictures; // as most are
    }
    Map<String, String> paths = new LinkedHashMap<>();
    pictures.forEach(
        (key, src) ->
            paths.put(
                key, LinkResolver.shared(LinkResolver.resolve(page.file().folder(), src), page)));
    return paths;
  }

  /** The page that a reference names by its id, among pages by folder and id. */
  static Optional<Target> find(PageReference reference, Kinds kinds, Map<String, Target> byKey) {
    for (ContentKind<?> kind : kinds.all()) {
      if (reference.kind().isEmpty() || kind.name().equals(reference.kind())) {
        Target target = byKey.get(kind.folder() + "/" + reference.id());
        if (target != null) {
          return Optional.of(target);
        }
      }
    }
    return Optional.ofNullable(reference.kind().isEmpty() ? byKey.get(reference.id()) : null);
  }

  /** The page that a reference names in a site. */
  static Optional<Target> find(PageReference reference, Site site) {
    Map<String, Target> byKey = new HashMap<>();
    List<String> keys = new ArrayList<>(List.of(reference.id()));
    site.config().kinds().all().forEach(kind -> keys.add(kind.folder() + "/" + reference.id()));
    for (String key : keys) {
      LinkedPage page = site.byKey().get(key);
      if (page != null) {
        byKey.put(key, page.target());
      }
    }
    return find(reference, site.config().kinds(), byKey);
  }

  /** The pages that an editor chose as related. */
  static List<Target> related(Page page, Kinds kinds, Map<String, Target> byKey) {
    return page.references().stream()
        .filter(reference -> reference.key().equals("related"))
        .flatMap(reference -> find(reference, kinds, byKey).stream())
        .toList();
  }

  private static String suggestion(String id, SortedSet<String> ids, Lookups lookups) {
    return ids.isEmpty()
        ? lookups.suggestion(id)
        : Suggestion.didYouMean(id, ids, "write an id, such as " + ids.first());
  }

  private static SortedSet<String> idsOf(String kind, LinkContext context) {
    SortedSet<String> ids = new TreeSet<>();
    for (Target target : context.byKey().values()) {
      if (kind.isEmpty() || target.page().kind().name().equals(kind)) {
        ids.add(target.page().id());
      }
    }
    return ids;
  }
}
