package dev.candor.importing;

import dev.candor.importing.doc.Facts;
import dev.candor.importing.model.ImportedPost;
import dev.candor.importing.model.OldAddresses;
import dev.candor.importing.model.Source;
import dev.candor.importing.typing.Pages.Known;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which page each address and each title of the old site became. */
final class OldSite {

  private final Map<String, Known> byPath = new HashMap<>();
  private final Map<String, Known> byTitle = new HashMap<>();
  private final Set<String> paths = new HashSet<>();
  private final Set<String> hosts = new HashSet<>();
  private final Set<String> shared;
  private final boolean unnamed;

  OldSite(Source source) {
    hosts.addAll(source.hosts());
    shared = source.sharedHosts();
    unnamed = source.isHostless();
    for (ImportedPost post : source.posts()) {
      if (!post.path().isEmpty()) {
        paths.add(OldAddresses.key(post.path()));
      }
    }
  }

  /**
   * A link in a post. If the source names no host, one with the path of a post is the old site's.
   */
  void link(String href) {
    String host = OldAddresses.of(href);
    String key = OldAddresses.key(OldAddresses.path(href));
    if (unnamed && !host.isEmpty() && key.length() > 1 && paths.contains(key)) {
      hosts.add(host);
    }
  }

  void page(ImportedPost post, String path) {
    String id = Existing.id(path);
    String title = post.title().isEmpty() ? id : post.title();
    Known known = new Known(id, title, true, path);
    if (!post.path().isEmpty()) {
      byPath.putIfAbsent(OldAddresses.key(post.path()), known);
    }
    if (!post.slug().isEmpty()) {
      byPath.putIfAbsent("/" + post.slug().toLowerCase(Locale.ROOT), known);
    }
    for (String address : post.otherAddresses()) {
      byPath.putIfAbsent(address.contains("?") ? query(address) : OldAddresses.key(address), known);
    }
    byTitle.merge(key(title), known, (a, b) -> new Known(a.id(), a.title(), false, a.path()));
  }

  private static String query(String address) {
    return "?" + OldAddresses.query(address).toLowerCase(Locale.ROOT);
  }

  private static String key(String title) {
    return Facts.plain(title).toLowerCase(Locale.ROOT);
  }

  Optional<Known> byTitle(String title) {
    return Optional.ofNullable(byTitle.get(key(title)));
  }

  /** Whether an address is on the old site; addresses without a host are. */
  boolean isOld(String href) {
    String host = OldAddresses.of(href);
    return host.isEmpty()
        ? !href.isBlank() && !href.startsWith("#") && !href.matches("(?i)^[a-z][a-z0-9+.-]*:.*")
        : hosts.contains(host);
  }

  Optional<Known> byAddress(String href) {
    if (!isOld(href) && !shared.contains(OldAddresses.of(href))) {
      return Optional.empty();
    }
    Known byQuery = byQuery(query(href));
    Known found = byPath.get(OldAddresses.key(OldAddresses.path(href)));
    return Optional.ofNullable(byQuery == null ? found : byQuery)
        .map(
            known ->
                byTitle.getOrDefault(key(known.title()), known).unique() ? known : once(known));
  }

  /** What a query names, whatever else is in it; WordPress has two names for a page's number. */
  private @Nullable Known byQuery(String query) {
    Known found = byPath.get(query);
    for (String part : query.substring(1).split("&", -1)) {
      String named = "?" + part.replaceFirst("^page_id=", "p=");
      found = found == null ? byPath.get(named) : found;
    }
    return found;
  }

  /** The same, not to be named by its title, which another page has too. */
  private static Known once(Known known) {
    return new Known(known.id(), known.title(), false, known.path());
  }

  /** A link to the old site with its host, if one is known. */
  String absolute(String href, String from) {
    if (!OldAddresses.of(href).isEmpty() || hosts.isEmpty()) {
      return href;
    }
    String host =
        hosts.stream()
            .sorted()
            .findFirst()
            .orElse("")
            .replaceFirst("\\.blogspot$", ".blogspot.com");
    String folder = from.substring(0, from.lastIndexOf('/') + 1);
    String path = href.startsWith("/") ? href : (folder.isEmpty() ? "/" : folder) + href;
    return "https://" + host + path;
  }
}
