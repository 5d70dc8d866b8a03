package dev.candor.output;

import dev.candor.content.Page;
import dev.candor.diagnostic.Diagnostic;
import dev.candor.output.artifact.Artifact;
import dev.candor.site.OldAddress;
import dev.candor.site.Site;
import dev.candor.site.SiteRules;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The names that the files of a site take, to find the old addresses that have to have the name of
 * another file or folder. Many systems ignore the case of names.
 */
final class TakenPaths {

  /** Files that hosts read or publishing adds, whether this build makes them or not. */
  private static final List<String> OF_HOSTS =
      List.of(
          ".htaccess",
          ".nojekyll",
          "CNAME",
          "_headers",
          "_redirects",
          "netlify.toml",
          "robots.txt",
          "vercel.json",
          "wrangler.toml");

  /** What each name is spelled like, by its folded form. */
  private final Map<String, String> files = new HashMap<>();

  private final Map<String, String> folders = new HashMap<>();

  TakenPaths(List<Artifact> artifacts) {
    OF_HOSTS.forEach(this::add);
    artifacts.forEach(artifact -> add(artifact.path().value()));
  }

  private void add(String path) {
    files.put(OldAddress.folded(path), path);
    eachFolder(path, folder -> folders.putIfAbsent(OldAddress.folded(folder), folder));
  }

  /** The finding about each old address that can't be redirected, by address. */
  Map<String, Diagnostic> collisions(Site site) {
    Map<String, Diagnostic> found = new TreeMap<>();
    site.redirects()
        .forEach(
            (address, target) -> {
              String path = PagesOutput.fileOf(address).value();
              Optional<String> fault = faultOf(path);
              if (fault.isPresent()) {
                found.put(address, finding(address, target.page(), fault.get()));
              } else if (OldAddress.canBePage(address)) {
                add(path);
              } else if (!site.config().hosting().redirects()) {
                found.put(address, OldAddress.unservable(target.page(), address));
              }
            });
    return found;
  }

  private static Diagnostic finding(String address, Page page, String fault) {
    return SiteRules.COLLISION
        .at(page.file(), OldAddress.placeIn(page, address), address + " " + fault)
        .suggesting("remove this old address");
  }

  /** Why a file can't have a path, as the rest of a sentence about its address. */
  private Optional<String> faultOf(String path) {
    String same = files.get(OldAddress.folded(path));
    if (same != null) {
      return Optional.of(
          same.equals(path)
              ? "is taken by the site itself: it is the address of the file " + same
              : "is the same file as " + same + " on systems that ignore case");
    }
    String folder = folders.get(OldAddress.folded(path));
    if (folder != null) {
      return Optional.of("is a folder of the site");
    }
    List<String> faults = new ArrayList<>();
    eachFolder(
        path,
        parent -> {
          String file = files.get(OldAddress.folded(parent));
          String spelled = folders.getOrDefault(OldAddress.folded(parent), parent);
          if (file != null) {
            faults.add("can't be below " + file + ", which is a file of the site");
          } else if (!spelled.equals(parent)) {
            faults.add(
                "needs a folder "
                    + parent
                    + ", which is "
                    + spelled
                    + " on systems that ignore case");
          }
        });
    return faults.stream().findFirst();
  }

  private static void eachFolder(String path, Consumer<String> use) {
    for (int at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      use.accept(path.substring(0, at));
    }
  }
}
