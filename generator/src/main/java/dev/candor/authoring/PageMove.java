package dev.candor.authoring;

import dev.candor.content.Data;
import dev.candor.content.Page;
import dev.candor.site.LinkedPage;
import dev.candor.site.Mention;
import dev.candor.site.PageMentions;
import dev.candor.site.Site;
import dev.candor.site.Target;
import dev.candor.source.SourceFile;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Works out what has to change when a page gets another id, or is replaced by another page. Its
 * translations go with it.
 */
public final class PageMove {

  private final List<Site> sites;
  private final Data data;
  private final Set<TextEdit> edits = new LinkedHashSet<>();
  private final MentionEdits names = new MentionEdits(edits);
  private final List<String> notes = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();

  /** The moves of a site, which is given in every language, its own first. */
  public PageMove(List<Site> sites, Data data) {
    this.sites = List.copyOf(sites);
    this.data = data;
  }

  /**
   * A file that goes.
   *
   * @param newPath where it goes; empty if it is removed
   */
  public record FileMove(SourceFile file, String newPath) {}

  /**
   * What to do to the files.
   *
   * @param files those that go: of the page, and of its translations
   * @param notes what to know besides
   * @param refusals why nothing can be done; empty if all can
   */
  public record Plan(
      List<FileMove> files, List<TextEdit> edits, List<String> notes, List<String> refusals) {

    public Plan {
      files = List.copyOf(files);
      edits = List.copyOf(edits);
      notes = List.copyOf(notes);
      refusals = List.copyOf(refusals);
    }

    static Plan refused(List<String> why) {
      return new Plan(List.of(), List.of(), List.of(), why.stream().distinct().toList());
    }
  }

  /** Gives a page another id; its old addresses redirect to the new ones. */
  public Plan rename(String name, String id) {
    Optional<Target> found = find(name);
    String wanted = id.endsWith(".md") ? id.substring(0, id.length() - 3) : id;
    if (!wanted.matches("[a-z0-9][a-z0-9-]*")) {
      refusals.add("\"" + id + "\" can't be an id: use a-z, 0-9 and dashes");
    }
    if (!refusals.isEmpty() || found.isEmpty()) {
      return Plan.refused(refusals);
    }
    String key = found.get().page().kind().folder() + "/" + wanted;
    List<FileMove> files = new ArrayList<>();
    for (Target version : versions(found.get().key())) {
      String path = version.page().file().folder() + "/" + wanted + ".md";
      files.add(new FileMove(version.page().file(), path));
      String end = "/" + version.page().id() + "/";
      if (!version.page().shared().draft() && version.permalink().endsWith(end)) {
        edits.add(FieldEdits.addRedirects(version.page(), List.of(version.permalink())));
      }
    }
    for (Site site : sites) {
      LinkedPage taken = site.byKey().get(key);
      if (taken != null) {
        return Plan.refused(List.of("there is already a page " + taken.page().file().path()));
      }
      target(site, found.get().key())
          .ifPresent(
              target ->
                  PageMentions.of(target, site, data)
                      .forEach(mention -> names.rename(mention, target, wanted)));
    }
    return new Plan(files, List.copyOf(edits), List.of(), List.of());
  }

  /** The page itself, and its translations. */
  private List<Target> versions(String key) {
    return sites.stream()
        .flatMap(site -> site.pages().stream())
        .map(LinkedPage::target)
        .filter(target -> target.key().equals(key))
        .toList();
  }

  /** What references in a language lead to: its own page, or the source. */
  private static Optional<Target> target(Site site, String key) {
    return Optional.ofNullable(site.byKey().get(key)).map(LinkedPage::target);
  }

  /** The page of a name; a page that exists in another language alone goes by its file. */
  private Optional<Target> find(String name) {
    Site main = sites.get(0);
    String file = PageFinder.keyOf(name);
    for (Site site : sites.subList(1, sites.size())) {
      String folder = site.config().language() + "/";
      if (file.startsWith(folder)) {
        String key = file.substring(folder.length());
        if (main.byKey().containsKey(key)) {
          refusals.add("\"" + name + "\" is a translation: name " + key + ", and it goes along");
          return Optional.empty();
        }
        return target(site, key);
      }
    }
    return new PageFinder(main).find(name, refusals).map(LinkedPage::target);
  }

  /** Removes a page; what names it names another page instead, if there is one, or nothing. */
  public Plan remove(String name, Optional<String> to) {
    Optional<Target> found = find(name);
    Optional<Target> other = to.flatMap(this::find);
    if (found.isPresent() && found.equals(other)) {
      refusals.add("a page can't take its own place");
    }
    if (!refusals.isEmpty() || found.isEmpty()) {
      return Plan.refused(refusals);
    }
    String key = found.get().key();
    List<FileMove> files =
        versions(key).stream().map(version -> new FileMove(version.page().file(), "")).toList();
    Map<Page, List<String>> redirects = new LinkedHashMap<>();
    for (Site site : sites) {
      Optional<Target> there = other.flatMap(o -> target(site, o.key()));
      target(site, key).ifPresent(target -> remove(target, site, there, files, redirects));
    }
    redirects.forEach((page, old) -> edits.add(FieldEdits.addRedirects(page, old)));
    return refusals.isEmpty()
        ? new Plan(files, List.copyOf(edits), notes, List.of())
        : Plan.refused(refusals);
  }

  private void remove(
      Target target,
      Site site,
      Optional<Target> other,
      List<FileMove> files,
      Map<Page, List<String>> redirects) {
    for (Mention mention : PageMentions.of(target, site, data)) {
      if (files.stream().noneMatch(move -> move.file().equals(mention.file()))) {
        other.ifPresentOrElse(o -> names.replace(mention, o), () -> names.drop(mention, refusals));
      }
    }
    if (other.isPresent() && isOf(site, target)) {
      redirect(target, other.get(), site, redirects);
    }
  }

  private static boolean isOf(Site site, Target target) {
    return site.pages().stream().anyMatch(page -> page.target().equals(target));
  }

  private void redirect(Target target, Target other, Site site, Map<Page, List<String>> redirects) {
    List<String> old = new ArrayList<>(target.page().shared().redirects());
    if (!target.page().shared().draft()) {
      old.add(0, target.permalink());
    }
    if (!isOf(site, other)) { // an address of one language can't be a page's in another
      String language = site.config().language();
      notes.addAll(
          old.stream()
              .map(address -> address + " leads nowhere: " + other.key() + " isn't in " + language)
              .toList());
    } else if (!old.isEmpty()) {
      redirects.computeIfAbsent(other.page(), p -> new ArrayList<>()).addAll(old);
    }
  }
}
