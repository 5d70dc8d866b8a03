package dev.candor.importing.model;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What was read of one or more files of a source; filled by readers, then only read. */
public final class Source {

  /** Gives the bytes of a file once they are needed. */
  public interface Bytes {
    byte[] get() throws IOException;
  }

  private final List<ImportedPost> posts = new ArrayList<>();
  private final Set<String> hosts = new TreeSet<>();
  private final Set<String> shared = new TreeSet<>();
  private final Map<String, String> images = new TreeMap<>();
  private final Map<String, Bytes> files = new TreeMap<>();
  private final Map<String, Integer> notImported = new TreeMap<>();
  private final List<SourceIssue> issues = new ArrayList<>();
  private final Set<String> notes = new TreeSet<>();
  private final Map<String, String> alts = new TreeMap<>();
  private String title = "";
  private String base = "";
  private boolean hostless;

  /** The name of the old site; the first one stays. */
  public void title(String text) {
    title = title.isEmpty() ? text.strip() : title;
  }

  public String title() {
    return title;
  }

  public void add(ImportedPost post) {
    posts.add(post);
  }

  public List<ImportedPost> posts() {
    return posts;
  }

  /**
   * Gives each post an id of its own. If several exports contain the same post, only its newest
   * version stays; different pages with the same address get ids made from file and line.
   */
  public void separate() {
    Map<String, ImportedPost> byId = new LinkedHashMap<>();
    for (ImportedPost post : posts) {
      ImportedPost before = byId.putIfAbsent(post.sourceId(), post);
      if (before == null) {
        continue;
      }
      boolean same =
          before.title().equals(post.title()) && before.body().text().equals(post.body().text());
      if (same) {
        leaveOut("repeated posts");
        byId.put(post.sourceId(), post.isPublic() ? before : post);
      } else if (before.updated().isPresent() && post.updated().isPresent()) {
        leaveOut("outdated versions");
        boolean newer = post.updated().get().isBefore(before.updated().get());
        byId.put(post.sourceId(), newer ? before : post);
      } else {
        String id = post.sourceId() + "#" + post.file() + ":" + post.line();
        byId.put(id, post.named(id));
      }
    }
    posts.clear();
    posts.addAll(byId.values());
  }

  /** A host that the old site was at. */
  public void host(String host) {
    if (!host.isBlank()) {
      hosts.add(host);
    }
  }

  /** A host that the old site shared with others: only the addresses of posts are its own there. */
  public void sharedHost(String host) {
    shared.add(host);
  }

  public Set<String> sharedHosts() {
    return shared;
  }

  /** The path below which the old site's addresses with a query and its feeds were. */
  public void base(String path) {
    base = base.isEmpty() ? path.replaceFirst("/+$", "") : base;
  }

  public String base() {
    return base;
  }

  /** Alternative text for an image, from the library of the old site. */
  public void alt(String key, String alt) {
    if (!alt.isBlank()) {
      alts.putIfAbsent(key, alt.strip());
    }
  }

  public Map<String, String> alts() {
    return alts;
  }

  /** Says that a file of the source doesn't tell its host. */
  public void withoutHost() {
    hostless = true;
  }

  public boolean isHostless() {
    return hostless;
  }

  public Set<String> hosts() {
    return hosts;
  }

  /** An image of the source: the address of any size, and that of the original. */
  public void image(String key, String original) {
    images.putIfAbsent(key, original);
  }

  public Map<String, String> images() {
    return images;
  }

  /** An image that came with the source, by its name. */
  public void file(String name, Bytes bytes) {
    files.putIfAbsent(name, bytes);
  }

  /** The bytes of an image that came with the source; empty if none did. */
  public Optional<byte[]> file(String name) {
    Bytes bytes = files.get(name);
    try {
      return bytes == null ? Optional.empty() : Optional.of(bytes.get());
    } catch (IOException e) {
      issue(new SourceIssue(name, 0, 0, "can't be read: " + e.getMessage()));
      return Optional.empty();
    }
  }

  /** Counts what is not imported, such as comments. */
  public void leaveOut(String what) {
    leaveOut(what, 1);
  }

  public void leaveOut(String what, int times) {
    if (times > 0) {
      notImported.merge(what, times, Integer::sum);
    }
  }

  public Map<String, Integer> notImported() {
    return notImported;
  }

  public void issue(SourceIssue issue) {
    issues.add(issue);
  }

  public List<SourceIssue> issues() {
    return issues;
  }

  /** A remark on how the source was read. */
  public void note(String text) {
    notes.add(text);
  }

  public Set<String> notes() {
    return notes;
  }
}
