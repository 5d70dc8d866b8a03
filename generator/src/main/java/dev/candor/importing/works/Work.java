package dev.candor.importing.works;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A work as CSL names its parts; authors as family and given name. */
public final class Work {

  /** A person's names, or an organisation as the family name. */
  public record Name(String family, String given) {}

  private final Map<String, String> parts = new LinkedHashMap<>();
  private final List<Name> authors = new ArrayList<>();
  private final int line;

  public Work(int line) {
    this.line = line;
  }

  /** The line of its file where it begins; 0 if unknown. */
  public int line() {
    return line;
  }

  /** Sets a part, unless it has it already or there is nothing to say. */
  public void put(String key, String value) {
    String plain = value.replaceAll("\\s+", " ").strip();
    if (!plain.isEmpty()) {
      parts.putIfAbsent(key, plain);
    }
  }

  public String get(String key) {
    return parts.getOrDefault(key, "");
  }

  public void author(String family, String given) {
    if (!family.isBlank()) {
      authors.add(new Name(family.strip(), given.strip()));
    }
  }

  /** An author written as {@code Family, Given} or {@code Given Family}. */
  public void author(String name) {
    String plain = name.replaceAll("\\s+", " ").strip();
    int comma = plain.indexOf(',');
    int space = plain.lastIndexOf(' ');
    if (comma > 0) {
      author(plain.substring(0, comma), plain.substring(comma + 1).replaceFirst(",\\s*$", ""));
    } else {
      author(plain.substring(space + 1), space < 0 ? "" : plain.substring(0, space));
    }
  }

  public List<Name> authors() {
    return authors;
  }

  /** The year of publication; empty if unknown. */
  String year() {
    return get("issued").replaceFirst("^.*?(\\d{4}).*$", "$1").replaceFirst("^(?!\\d{4}$).*$", "");
  }

  /** Its DOI in lower case and without an address before it. */
  public String doi() {
    return plainDoi(get("DOI"));
  }

  /** Whether its DOI looks like one. */
  public boolean hasDoi() {
    return doi().matches("10\\.[0-9]{4,9}/\\S+");
  }

  /** Whether its address is one on the web. */
  public boolean hasUrl() {
    return isUrl(get("URL"));
  }

  static boolean isUrl(String url) {
    return url.matches("https?://[^\\s\"<>\\\\]+");
  }

  static String plainDoi(String doi) {
    return doi.strip()
        .replaceFirst("(?i)^(?:https?://(?:dx\\.|www\\.)?doi\\.org/|doi:\\s*)", "")
        .toLowerCase(java.util.Locale.ROOT);
  }
}
