package dev.candor.importing;

import dev.candor.source.Hash;
import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What earlier imports wrote: which file each post became, and the hash of each file as it was
 * written. By it a later run knows what an editor has changed since.
 */
public final class Ledger {

  /** Its file, below the content folder. */
  public static final String PATH = ".imported.yaml";

  private static final String HEAD =
      """
      # Written by "candor import": what each post became, the hash of each file as it was written, and what an editor accepted.
      # Keep this file with the content, so that importing again never overwrites what you have changed.
      """;

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^- \\{(source|file|image|accepted): \"((?:[^\"\\\\]|\\\\.)*)\", (?:became|hash|name|of): \"([^\"]*)\"}$");

  private final Map<String, String> pages = new TreeMap<>();
  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, String> images = new TreeMap<>();
  private final Map<String, String> accepted = new TreeMap<>();

  /** Reads a ledger; lines that are not of its form are ignored. */
  public static Ledger of(String text) {
    Ledger ledger = new Ledger();
    Matcher line = LINE.matcher(text);
    while (line.find()) {
      String key = line.group(2).replaceAll("\\\\(.)", "$1");
      ledger.map(line.group(1)).put(key, line.group(3));
    }
    return ledger;
  }

  private Map<String, String> map(String sort) {
    return switch (sort) {
      case "source" -> pages;
      case "file" -> hashes;
      case "image" -> images;
      default -> accepted;
    };
  }

  /** The page that a post became. */
  public Optional<String> page(String sourceId) {
    return Optional.ofNullable(pages.get(sourceId));
  }

  /** Notes the page that a source became. */
  public void page(String sourceId, String path) {
    pages.put(sourceId, path);
  }

  /** Forgets a page, and every source that became it. */
  public void forget(String path) {
    hashes.remove(path);
    pages.values().removeIf(path::equals);
    accepted.values().removeIf(path::equals);
  }

  /** The sources that became a page. */
  public List<String> sources(String path) {
    return pages.entrySet().stream()
        .filter(page -> page.getValue().equals(path))
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The hash of a file as an import wrote it. */
  public Optional<String> hash(String path) {
    return Optional.ofNullable(hashes.get(path));
  }

  /** Notes the hash of a file as it is written. */
  public void hash(String path, String hash) {
    hashes.put(path, hash);
  }

  /** The file name of an image of the source. */
  Optional<String> image(String key) {
    return Optional.ofNullable(images.get(key));
  }

  void image(String key, String name) {
    images.put(key, name);
  }

  Map<String, String> images() {
    return images;
  }

  /** Notes that an editor has accepted a decision about a page. */
  public void accept(String decision, String path) {
    accepted.put(decision, path);
  }

  /** Takes back what an editor accepted. */
  public void withdraw(String decision) {
    accepted.remove(decision);
  }

  /** What an editor accepts who keeps a page as it is, whenever an import would write a text. */
  public static String keeps(String path, String text) {
    return Hash.of(String.join("\n", "keep", path, text)).substring(0, 16);
  }

  /** What an editor accepts who keeps two listings apart, in whatever order they are named. */
  public static String apart(String path, String other) {
    boolean first = path.compareTo(other) < 0;
    String both = first ? path + "\n" + other : other + "\n" + path;
    return Hash.of("apart\n" + both).substring(0, 16);
  }

  public boolean isAccepted(String decision) {
    return accepted.containsKey(decision);
  }

  /** The hash of a text. */
  public static String hashOf(String text) {
    return SourceFile.of("x", text).hash();
  }

  /** The ledger as text. */
  public String text() {
    StringBuilder text = new StringBuilder(HEAD);
    append("source", "became", pages, text);
    append("file", "hash", hashes, text);
    append("image", "name", images, text);
    append("accepted", "of", accepted, text);
    return text.toString();
  }

  private static void append(
      String sort, String other, Map<String, String> map, StringBuilder text) {
    for (Map.Entry<String, String> entry : map.entrySet()) {
      text.append("- {").append(sort).append(": \"");
      text.append(entry.getKey().replaceAll("\\s", " ").replaceAll("([\"\\\\])", "\\\\$1"));
      text.append("\", ").append(other).append(": \"").append(entry.getValue()).append("\"}\n");
    }
  }
}
