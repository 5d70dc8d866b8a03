package dev.candor.authoring;

import dev.candor.diagnostic.Suggestion;
import dev.candor.site.LinkedPage;
import dev.candor.site.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Finds the page that a command line names. */
final class PageFinder {

  private final Site site;

  PageFinder(Site site) {
    this.site = site;
  }

  /**
   * A page by folder and id, id, file, address or title. If there is none, or more than one, adds
   * that to the refusals.
   */
  Optional<LinkedPage> find(String name, List<String> refusals) {
    String key = keyOf(name);
    List<LinkedPage> found = new ArrayList<>();
    for (LinkedPage page : site.pages()) {
      if (page.target().key().equals(key)) {
        return Optional.of(page);
      }
      if (page.page().id().equals(key) || page.title().equalsIgnoreCase(name.strip())) {
        found.add(page);
      }
    }
    if (found.size() == 1) {
      return Optional.of(found.get(0));
    }
    TreeSet<String> keys = new TreeSet<>();
    (found.isEmpty() ? site.pages() : found).forEach(page -> keys.add(page.target().key()));
    if (found.isEmpty()) {
      String guess = Suggestion.didYouMean(key, keys);
      TreeSet<String> ids = new TreeSet<>();
      site.pages().forEach(page -> ids.add(page.page().id()));
      refusals.add(
          told(
              "there is no page \"" + name + "\"",
              guess.isEmpty() ? Suggestion.didYouMean(key, ids) : guess));
    } else {
      refusals.add("\"" + name + "\" could mean any of " + String.join(", ", keys));
    }
    return Optional.empty();
  }

  /** {@code articles/x} of {@code content/articles/x.md}, {@code /articles/x/} and itself. */
  static String keyOf(String name) {
    String key = name.strip().replace('\\', '/');
    key = key.startsWith("./") ? key.substring(2) : key;
    key = key.startsWith("content/") ? key.substring("content/".length()) : key;
    key = key.endsWith(".md") ? key.substring(0, key.length() - 3) : key;
    key = key.startsWith("/") ? key.substring(1) : key;
    return key.endsWith("/") ? key.substring(0, key.length() - 1) : key;
  }

  /** A message, followed by its remedy, if there is one. */
  static String told(String message, String remedy) {
    return remedy.isEmpty() ? message : message + "; " + remedy;
  }
}
