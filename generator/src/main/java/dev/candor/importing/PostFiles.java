package dev.candor.importing;

import dev.candor.content.ContentKind;
import dev.candor.content.ContentKinds;
import dev.candor.content.Slug;
import dev.candor.importing.model.ImportedPost;
import dev.candor.importing.model.OldAddresses;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Gives each post a file that no other page has; a post keeps the file it once got. */
final class PostFiles {

  private final Set<String> taken = new HashSet<>(Set.of("assets", "images", "index", "404"));
  private final Existing existing;
  private final Ledger ledger;
  private final Set<String> ids = new HashSet<>();
  private final Set<String> redirects = new HashSet<>();
  private final Map<String, String> vignettes = new HashMap<>();

  PostFiles(Existing existing, Ledger ledger) {
    this.existing = existing;
    this.ledger = ledger;
    for (ContentKind<?> kind : ContentKinds.BUILT_IN) {
      taken.add(kind.folder());
      kind.traits().hubs().forEach(hub -> taken.add(hub.name()));
    }
  }

  /** The file of a post, below the content folder. */
  String path(ImportedPost post) {
    String known = ledger.page(post.sourceId()).orElse("");
    String path = known.isEmpty() ? folder(post) + free(wanted(post)) + ".md" : known;
    ids.add(Existing.id(path));
    ledger.page(post.sourceId(), path);
    return path;
  }

  private static String folder(ImportedPost post) {
    return post.page() ? Folders.STANDING : Folders.ARTICLES;
  }

  private static String wanted(ImportedPost post) {
    String last =
        OldAddresses.key(post.path()).replaceFirst("^.*/", "").replaceFirst("\\.html?$", "");
    for (String name : new String[] {post.slug(), last, post.title()}) {
      String slug = Slug.of(name);
      if (!name.isBlank() && !slug.equals(Slug.of(""))) {
        return slug;
      }
    }
    String id = post.sourceId().replaceFirst("^.*[./=-](?=[^./=-]*$)", "");
    return "post-" + Slug.of(id);
  }

  /** An id that no page has, here or in the content there is. */
  String free(String wanted) {
    String id = taken.contains(wanted) ? wanted + "-page" : wanted;
    String free = id;
    for (int i = 2; ids.contains(free) || existing.hasId(free); i++) {
      free = id + "-" + i;
    }
    return free;
  }

  /** The id of the vignette of a post. */
  String vignette(String sourceId, String title) {
    String key = sourceId + "#vignette";
    String known = ledger.page(key).map(Existing::id).orElse("");
    String id = vignettes.computeIfAbsent(key, k -> known.isEmpty() ? free(Slug.of(title)) : known);
    ids.add(id);
    ledger.page(key, Folders.VIGNETTES + id + ".md");
    return id;
  }

  /** Claims an old address; false if another page has it. */
  boolean redirect(String old) {
    return redirects.add(old.replaceFirst("/+$", ""));
  }
}
