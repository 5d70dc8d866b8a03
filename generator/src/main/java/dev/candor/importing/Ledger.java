package dev.candor.importing;

import dev.candor.source.Hash;
import dev.candor.source.SourceFile;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
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
          "(?m)^- \\{(source|file|image|grey|accepted): \"((?:[^\"\\\\]|\\\\.)*)\", (?:became|hash|name|by|of): \"([^\"]*)\"}$");

  /** Instead of the hash of a file that an import is going to make. */
  private static final String RESERVED = "";

  private final Map<String, String> pages = new TreeMap<>();
  private final Map<String, String> hashes = new TreeMap<>();
  private final Map<String, String> images = new TreeMap<>();
  private final Map<String, String> greys = new TreeMap<>();
  private final Map<String, String> accepted = new TreeMap<>();
  private Consumer<String> journal = line -> {};

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
      case "grey" -> greys;
      default -> accepted;
    };
  }

  /**
   * From now on, hands over a line for each file before it is made. Lines that are appended to the
   * ledger's text are read with it, so that an import that was stopped knows its own files.
   */
  void journal(Consumer<String> lines) {
    journal = lines;
  }

  private void put(String sort, String other, String key, String value) {
    if (!value.equals(map(sort).put(key, value))) {
      journal.accept(line(sort, other, key, value));
    }
  }

  /** The page that a post became. */
  public Optional<String> page(String sourceId) {
    return Optional.ofNullable(pages.get(sourceId));
  }

  /** Notes the page that a source became. */
  public void page(String sourceId, String path) {
    put("source", "became", sourceId, path);
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
    return Optional.ofNullable(hashes.get(path)).filter(hash -> !hash.equals(RESERVED));
  }

  /** Notes that an import is going to make a file. */
  public void reserve(String path) {
    if (!hashes.containsKey(path)) {
      put("file", "hash", path, RESERVED);
    }
  }

  /** Whether a file was going to be made by an import that was stopped. */
  public boolean isReserved(String path) {
    return RESERVED.equals(hashes.get(path));
  }

  /** What was going to be made, of all whose names begin so. */
  List<String> reserved(String start) {
    return hashes.keySet().stream().filter(k -> k.startsWith(start) && isReserved(k)).toList();
  }

  /** Whether a file is an import's, whether it has been made or not. */
  public boolean isOurs(String path) {
    return hashes.containsKey(path);
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
    put("image", "name", key, name);
  }

  Map<String, String> images() {
    return images;
  }

  /** Grey images to remove, with the real ones that take their places. */
  Map<String, String> greys() {
    return new TreeMap<>(greys);
  }

  /** Notes that a real image takes the place of a grey one. */
  void grey(String grey, String real) {
    put("grey", "by", grey, real);
  }

  /** Notes that a grey image is gone. */
  void removed(String grey) {
    greys.remove(grey);
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
    append("grey", "by", greys, text);
    append("accepted", "of", accepted, text);
    return text.toString();
  }

  private static void append(
      String sort, String other, Map<String, String> map, StringBuilder text) {
    map.forEach((key, value) -> text.append(line(sort, other, key, value)));
  }

  private static String line(String sort, String other, String key, String value) {
    String quoted = key.replaceAll("\\s", " ").replaceAll("([\"\\\\])", "\\\\$1");
    return "- {" + sort + ": \"" + quoted + "\", " + other + ": \"" + value + "\"}\n";
  }
}
