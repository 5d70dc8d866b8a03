package dev.candor.publish.run;

import dev.candor.output.artifact.JsonTree;
import dev.candor.publish.target.Changes;
import dev.candor.publish.target.Release;
import dev.candor.publish.target.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Describes what a publish changed, in words for an editor and as JSON for scripts. */
public final class PublishSummary {

  /** How many pages of each kind of change are listed; the JSON lists all. */
  private static final int NAMED = 20;

  private final Published published;
  private final Map<String, String> titles;

  /**
   * The summary of a publish.
   *
   * @param titles the titles of pages by the path of their file
   */
  public PublishSummary(Published published, Map<String, String> titles) {
    this.published = published;
    this.titles = Map.copyOf(titles);
  }

  /** The summary in words. */
  public String text() {
    StringBuilder out = new StringBuilder();
    Changes changes = published.changes();
    out.append("Target \"").append(published.target()).append("\": ");
    out.append(published.place()).append('\n');
    out.append(
        published
            .before()
            .map(r -> "Live until now: " + named(r))
            .orElse("Nothing has been published there yet"));
    out.append(".\n");
    published.notes().forEach(note -> out.append(note).append('\n'));
    pages(out, "New", changes.added());
    pages(out, "Changed", reworded());
    if (!published.restyled().isEmpty()) {
      out.append(count(published.restyled().size(), "page"));
      out.append(" changed only because styles or pictures have new names.\n");
    }
    pages(out, "Deleted", changes.deleted());
    out.append(count(Changes.pages(changes.same()), "page")).append(" unchanged. ");
    out.append("Other files: ").append(besides(changes.added())).append(" new, ");
    out.append(besides(changes.changed())).append(" changed, ");
    out.append(besides(changes.deleted())).append(" deleted.\n");
    out.append(closing());
    return out.toString();
  }

  /** The changed files, without pages that only load files under new names. */
  private List<String> reworded() {
    return published.changes().changed().stream()
        .filter(path -> !published.restyled().contains(path))
        .toList();
  }

  private static String named(Release release) {
    return "release " + release.number() + " of " + release.made();
  }

  private void pages(StringBuilder out, String what, List<String> paths) {
    List<String> pages = paths.stream().filter(Role::isPage).toList();
    if (pages.isEmpty()) {
      return;
    }
    out.append(what).append(": ").append(count(pages.size(), "page")).append('\n');
    for (String page : pages.subList(0, Math.min(NAMED, pages.size()))) {
      out.append("  ").append(addressOf(page));
      Optional.ofNullable(titles.get(page))
          .ifPresent(title -> out.append("  \"").append(title).append('"'));
      out.append('\n');
    }
    if (pages.size() > NAMED) {
      out.append("  and ").append(pages.size() - NAMED).append(" more\n");
    }
  }

  private static int besides(List<String> paths) {
    return paths.size() - Changes.pages(paths);
  }

  private String closing() {
    Changes changes = published.changes();
    int files = changes.added().size() + changes.changed().size();
    String size = count(files, "file") + ", " + bytes(changes.bytes());
    if (changes.isNothing()) {
      return "Nothing to do: everything is up to date, and nothing was written.\n";
    }
    return switch (published.action()) {
      case PLAN -> "Publishing would write " + size + ". Nothing was written.\n";
      case PLAN_BACK -> "The rollback would write " + size + ". Nothing was written.\n";
      case PUBLISH, GO_BACK ->
          "Written: "
              + size
              + "; "
              + count(published.verified(), "file")
              + " read back and verified. Readers now see "
              + published.after().map(PublishSummary::named).orElse("it")
              + ".\n"
              + published
                  .before()
                  .filter(r -> published.action() == Published.Action.PUBLISH)
                  .map(r -> wayBack())
                  .orElse("");
    };
  }

  private String wayBack() {
    return "To undo this: publish --target " + published.target() + " --rollback\n";
  }

  private static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  private static String bytes(long bytes) {
    return bytes < 10_000
        ? bytes + " bytes"
        : bytes < 10_000_000
            ? bytes / 1000 + " kB"
            : String.format(Locale.ROOT, "%d MB", bytes / 1_000_000);
  }

  /** The address of a file within the site. */
  static String addressOf(String path) {
    String name = "index.html";
    boolean index = path.equals(name) || path.endsWith("/" + name);
    return "/" + (index ? path.substring(0, path.length() - name.length()) : path);
  }

  /** The complete summary as JSON, for scripts. */
  public String json() {
    Changes changes = published.changes();
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("target", published.target());
    all.put("place", published.place());
    all.put("action", published.action().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    all.put("written", published.isWritten());
    published.before().ifPresent(r -> all.put("before", release(r)));
    published.after().ifPresent(r -> all.put("after", release(r)));
    all.put("bytes", changes.bytes());
    all.put("verified", published.verified());
    all.put("new", files(changes.added()));
    all.put("changed", files(changes.changed()));
    all.put("restyled", List.copyOf(published.restyled()));
    all.put("deleted", files(changes.deleted()));
    all.put("unchanged", changes.same().size());
    all.put("releases", published.earlier().stream().map(PublishSummary::release).toList());
    all.put("notes", published.notes());
    return JsonTree.lines(all);
  }

  private static Map<String, Object> release(Release release) {
    Map<String, Object> one = new LinkedHashMap<>();
    one.put("number", release.number());
    one.put("made", release.made());
    return one;
  }

  private List<Object> files(List<String> paths) {
    List<Object> files = new ArrayList<>();
    for (String path : paths) {
      Map<String, Object> file = new LinkedHashMap<>();
      file.put("path", path);
      file.put("role", Role.of(path).name().toLowerCase(Locale.ROOT));
      Optional.ofNullable(titles.get(path)).ifPresent(title -> file.put("title", title));
      files.add(file);
    }
    return files;
  }

  /**
   * The notification to an IndexNow service about pages whose text changed; empty if there are
   * none, or if nothing was written.
   */
  public Optional<String> notice(String site, String key) {
    List<String> urls = new ArrayList<>();
    Changes changes = published.changes();
    for (List<String> paths : List.of(changes.added(), reworded(), changes.deleted())) {
      paths.stream()
          .filter(p -> Role.isPage(p) && !p.equals("404.html"))
          .forEach(p -> urls.add(site + addressOf(p)));
    }
    if (!published.isWritten() || urls.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("host", java.net.URI.create(site).getHost());
    all.put("key", key);
    all.put("keyLocation", site + "/" + key + ".txt");
    all.put("urlList", urls);
    return Optional.of(JsonTree.lines(all));
  }
}
