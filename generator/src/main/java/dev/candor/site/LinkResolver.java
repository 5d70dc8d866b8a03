package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.diagnostic.Suggestion;
import dev.candor.markdown.Slot;
import dev.candor.source.Span;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Resolves references, and reports why one can't be resolved. */
final class LinkResolver {

  private final LinkContext context;
  private final Lookups lookups;
  private final Findings findings;
  private final Fragments fragments;

  LinkResolver(LinkContext context, Lookups lookups, Findings findings) {
    this.context = context;
    this.lookups = lookups;
    this.findings = findings;
    this.fragments = new Fragments(context, findings);
  }

  /** The meaning of a slot, and the page it links to, if any. */
  record Result(Resolution resolution, Optional<Target> target) {

    static Result text(String text, boolean planned) {
      return new Result(new Resolution.Unlinked(text, planned), Optional.empty());
    }
  }

  Result page(Slot.PageLink link, Page from, boolean report) {
    String shown = link.text().orElse(link.name());
    if (link.name().isBlank() && link.heading().isPresent()) {
      String fragment = fragments.of(from, link.heading().get(), link.span(), report);
      return new Result(
          new Resolution.Linked(fragment, link.text().orElse(link.heading().get())),
          Optional.empty());
    }
    List<Target> candidates = lookups.named(link.name());
    if (candidates.isEmpty() && lookups.isPlanned(link.name())) {
      if (report) {
        findings.add(
            SiteRules.PLANNED,
            link.span(),
            "\"" + link.name() + "\" is planned; it becomes a link once it is written");
      }
      return Result.text(shown, true);
    }
    Optional<Target> found = one(link.name(), candidates, link.span(), report);
    if (found.isEmpty()) {
      boolean leaks = link.text().isEmpty() && isWithheldId(link.name());
      return Result.text(leaks ? "" : shown, false);
    }
    Target target = found.get();
    String fragment =
        link.heading().map(h -> fragments.of(target.page(), h, link.span(), report)).orElse("");
    return new Result(
        new Resolution.Linked(
            target.permalink() + fragment,
            link.text().orElseGet(() -> SentenceCase.shown(link, target, from.body()))),
        found);
  }

  /** The one page with a name; a finding if none or several have it. */
  Optional<Target> one(String name, Span span, boolean report) {
    return one(name, lookups.named(name), span, report);
  }

  private Optional<Target> one(String name, List<Target> candidates, Span span, boolean report) {
    if (candidates.size() == 1) {
      return Optional.of(candidates.get(0));
    }
    if (report && candidates.isEmpty()) {
      unknown(name, span);
    } else if (report) {
      findings.add(
          SiteRules.AMBIGUOUS_REFERENCE,
          span,
          "\""
              + name
              + "\" is the name of "
              + candidates.size()
              + " pages: "
              + candidates.stream()
                  .map(t -> t.page().file().path())
                  .collect(Collectors.joining(", ")),
          "say which: "
              + candidates.stream()
                  .map(t -> "[[" + t.key() + "]]")
                  .collect(Collectors.joining(" or ")));
    }
    return Optional.empty();
  }

  /** Whether a name is the id of a page that is kept back: only its title is words for readers. */
  private boolean isWithheldId(String name) {
    String wanted = NameIndex.normal(name);
    return context.withheld().find(name).stream()
            .map(Target::page)
            .noneMatch(
                page ->
                    NameIndex.normal(page.title()).equals(wanted)
                        || page.shared().aliases().stream()
                            .anyMatch(alias -> NameIndex.normal(alias).equals(wanted)))
        && isWithheld(name);
  }

  /** Whether a name belongs to a page that is kept back. */
  boolean isWithheld(String name) {
    return !context.withheld().find(name).isEmpty();
  }

  private void unknown(String name, Span span) {
    List<Target> withheld = context.withheld().find(name);
    if (!withheld.isEmpty()) {
      withheld(name, withheld.get(0), span);
      return;
    }
    findings.add(
        SiteRules.UNKNOWN_REFERENCE,
        span,
        "no page is called \"" + name + "\"",
        findings.takes(SiteRules.UNKNOWN_REFERENCE) ? remedy(name) : "");
  }

  /** What to write for a name that no page has; files and addresses have the id in them. */
  private String remedy(String name) {
    if (isPicture(name)) {
      return "write ![what it shows](../images/" + name.substring(name.lastIndexOf('/') + 1) + ")";
    }
    String id = name.replaceFirst("\\.md$", "").replaceFirst("/$", "");
    id = id.substring(id.lastIndexOf('/') + 1);
    return !id.equals(name) && lookups.named(id).size() == 1
        ? "write [[" + id + "]]"
        : lookups.suggestion(name);
  }

  private static boolean isPicture(String name) {
    return name.toLowerCase(Locale.ROOT).matches(".*\\.(?:jpe?g|png|webp|gif|svg|heic)");
  }

  private void withheld(String name, Target target, Span span) {
    String why = Withholding.of(target, context.today());
    findings.add(
        SiteRules.WITHHELD,
        span,
        "\"" + name + "\" " + why + ", and is shown as plain text",
        "publish that page, or remove the link");
  }

  Result destination(Slot.LinkStart link, Page from, boolean report) {
    String destination = link.destination();
    int hash = destination.indexOf('#');
    String path = decoded(hash < 0 ? destination : destination.substring(0, hash));
    String heading = hash < 0 ? "" : decoded(destination.substring(hash + 1));
    if (path.isEmpty()) {
      String fragment = heading.isEmpty() ? "#" : fragments.of(from, heading, link.span(), report);
      return new Result(new Resolution.Linked(fragment, ""), Optional.empty());
    }
    if (path.startsWith("/")) {
      return address(path, link, report);
    }
    String file = resolve(from.file().folder(), path);
    Optional<Target> found = lookups.madeOf(file);
    if (found.isEmpty()) {
      missing(file, link, report);
      return Result.text("", false);
    }
    Target target = found.get();
    String fragment =
        heading.isEmpty() ? "" : fragments.of(target.page(), heading, link.span(), report);
    return new Result(new Resolution.Linked(target.permalink() + fragment, ""), found);
  }

  private Result address(String path, Slot.LinkStart link, boolean report) {
    if (lookups.isPublished(path)) {
      String here = context.edition().here(link.destination());
      return new Result(new Resolution.Linked(here, ""), Optional.empty());
    }
    if (report) {
      findings.add(
          SiteRules.BROKEN_LINK,
          link.span(),
          "nothing is published at \"" + path + "\"",
          guess(
              SiteRules.BROKEN_LINK, path, context.addresses(), "write the id of a page: [[id]]"));
    }
    return Result.text("", false);
  }

  private void missing(String file, Slot.LinkStart link, boolean report) {
    if (!report) {
      return;
    }
    Target withheld = context.withheldByPath().get(file);
    if (withheld != null) {
      withheld(file, withheld, link.span());
    } else {
      findings.add(
          SiteRules.BROKEN_LINK,
          link.span(),
          "there is no file \"" + file + "\"",
          guess(
              SiteRules.BROKEN_LINK,
              file,
              context.byPath().keySet(),
              isPicture(file)
                  ? "to show a picture, put ! before the brackets"
                  : "write the id of a page: [[id]]"));
    }
  }

  Optional<Resolution.Image> image(Slot.Image image, Page from, boolean report) {
    String source = decoded(image.source());
    String path =
        source.startsWith("/") ? "content" + source : resolve(from.file().folder(), source);
    if (lookups.isImage(path)) {
      return Optional.of(new Resolution.Image(path));
    }
    String shared = shared(path, from);
    if (!shared.equals(path) && lookups.isImage(shared)) {
      return Optional.of(new Resolution.Image(shared));
    }
    if (report && source.isBlank()) {
      findings.add(
          SiteRules.MISSING_IMAGE,
          image.span(),
          "this image has no file",
          "name a picture: ../images/name.jpg");
    } else if (report) {
      findings.add(
          SiteRules.MISSING_IMAGE,
          image.span(),
          "there is no image \"" + shared + "\"",
          guess(
              SiteRules.MISSING_IMAGE,
              shared,
              context.images(),
              shared.indexOf('.') < 0
                  ? "name a picture: ../images/name.jpg"
                  : "save the picture as " + shared));
    }
    return Optional.empty();
  }

  /**
   * A suggestion for a finding that will be shown: comparing with thousands of names takes long.
   */
  private String guess(Rule rule, String wrong, Collection<String> known, String otherwise) {
    return findings.takes(rule) ? Suggestion.didYouMean(wrong, known, otherwise) : "";
  }

  /** The path of a file that all languages share: that in the folder of a language, outside it. */
  static String shared(String path, Page from) {
    String own = "content/" + from.translation().map(t -> t.language() + "/").orElse("");
    return path.startsWith(own) ? "content/" + path.substring(own.length()) : path;
  }

  /** A relative path resolved: {@code content/articles} and {@code ../faqs/a.md}. */
  static String resolve(String folder, String path) {
    List<String> parts = new ArrayList<>(List.of(folder.split("/")));
    for (String part : path.split("/", -1)) {
      if (part.equals("..")) {
        if (parts.isEmpty()) {
          return path;
        }
        parts.remove(parts.size() - 1);
      } else if (!part.equals(".") && !part.isEmpty()) {
        parts.add(part);
      }
    }
    return String.join("/", parts);
  }

  private static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return text; // a stray % is part of a name that is then not found
    }
  }
}
