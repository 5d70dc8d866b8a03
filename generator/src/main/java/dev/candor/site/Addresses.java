package dev.candor.site;

import dev.candor.content.KindRole;
import dev.candor.content.Kinds;
import dev.candor.content.Page;
import dev.candor.content.Translation;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.parallel.Workers;
import dev.candor.source.SitePath;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Gives every page its address, and every old address the page it redirects to. */
final class Addresses {

  private final Map<String, Claim> owners = new HashMap<>();
  private final Set<String> hubs;
  private final Predicate<String> elsewhere;
  private final LinkMemory memory;
  private final List<Diagnostic> found = new ArrayList<>();

  /** The addresses of pages of these kinds, other than those that are taken in other languages. */
  Addresses(Kinds kinds, Predicate<String> elsewhere, LinkMemory memory) {
    this.elsewhere = elsewhere;
    this.hubs = new HashSet<>(Hubs.pages(kinds));
    this.hubs.addAll(Hubs.files(kinds));
    this.memory = memory;
  }

  /** A page at its intended address, and why it can't have it, if it can't. */
  private record Wish(Target target, Optional<String> fault) {}

  /** The pages that have an address of their own, in their order. */
  List<Target> assign(List<Page> pages, Workers workers) {
    List<Target> targets = new ArrayList<>(pages.size());
    for (Wish wish : workers.map(pages, this::wishOf)) {
      Target target = wish.target();
      Page page = target.page();
      if (wish.fault().isPresent()) {
        boolean slug = page.translation().flatMap(Translation::slug).isPresent();
        found.add(
            SiteRules.COLLISION
                .at(page.file(), page.placeOf("slug"), wish.fault().get())
                .suggesting(slug ? "write another slug" : "rename the file"));
      } else if (claim(target.permalink(), page, page.placeOf(""))) {
        targets.add(target);
      }
    }
    return targets;
  }

  /** Whether it is directly in the folder of its kind; of one that isn't, that is the fault. */
  private static boolean isPlaced(Page page) {
    return page.file().folder().endsWith("/" + page.kind().folder());
  }

  /** The addresses that several pages claim, and those that can't be a file's. */
  List<Diagnostic> found() {
    return found;
  }

  private Wish wishOf(Page page) {
    Target known = memory.targetOf(page);
    if (known != null && !elsewhere.test(known.permalink())) {
      return new Wish(known, Optional.empty());
    }
    String permalink = permalink(page);
    Optional<String> fault =
        SitePath.faultOf(fileOf(permalink))
            .or(
                () ->
                    hubs.contains(permalink)
                        ? Optional.of(permalink + " is the address of a hub")
                        : Optional.empty())
            .or(
                () ->
                    elsewhere.test(permalink)
                        ? Optional.of(permalink + " is an address of pages in another language")
                        : Optional.empty());
    return new Wish(new Target(page, permalink), fault);
  }

  /** Old addresses and their targets, for pages that {@link #assign} has processed. */
  SortedMap<String, Target> redirects(List<Target> targets) {
    SortedMap<String, Target> redirects = new TreeMap<>();
    for (Target target : targets) {
      Page page = target.page();
      for (String old : page.shared().redirects()) {
        String address = OldAddress.of(old);
        Span place = page.placeOf("redirects", old);
        if (hubs.contains(address) || elsewhere.test(address)) {
          String owner =
              hubs.contains(address) ? " is the address of a hub" : " belongs to another language";
          found.add(
              SiteRules.COLLISION
                  .at(page.file(), place, address + owner)
                  .suggesting("remove this old address"));
        } else if (claim(address, page, place)) {
          redirects.put(address, target);
        }
      }
    }
    return redirects;
  }

  /** An address as it was claimed first, and by which page. */
  private record Claim(String address, Page page) {}

  /** Claims an address, unless another has the same file: many systems ignore case in names. */
  private boolean claim(String address, Page page, Span place) {
    Claim first = owners.putIfAbsent(OldAddress.folded(fileOf(address)), new Claim(address, page));
    if (first == null) {
      return true;
    }
    if (!isPlaced(page) || !isPlaced(first.page())) {
      return false;
    }
    String owner = first.page().file().path();
    String message =
        first.address().equals(address)
            ? address + " is already the address of " + owner
            : address + " is the same file as " + first.address() + ", the address of " + owner;
    found.add(
        SiteRules.COLLISION
            .at(page.file(), place, message)
            .suggesting("rename one of them, or remove the old address"));
    return false;
  }

  static String permalink(Page page) {
    String route = page.kind().route();
    boolean lost = page.kind().is(KindRole.STANDING) && page.id().equals("404");
    String slug = page.translation().flatMap(Translation::slug).orElse(page.id());
    return lost ? route + "404.html" : route + slug + "/";
  }

  /** The file behind an address: {@code articles/first-session/index.html}. */
  static String fileOf(String address) {
    String path = address.startsWith("/") ? address.substring(1) : address;
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }

  static Map<String, Target> byPath(List<Target> targets) {
    Map<String, Target> byPath = new HashMap<>(targets.size() * 2);
    targets.forEach(t -> byPath.put(t.page().file().path(), t));
    return byPath;
  }
}
