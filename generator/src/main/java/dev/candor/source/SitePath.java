package dev.candor.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The path of a file of the site, from its root, with {@code /} between the parts: {@code
 * articles/first-session/index.html}. It can be a file's name on every operating system and never
 * points outside the site.
 */
public record SitePath(String value) implements Comparable<SitePath> {

  private static final Set<String> DEVICES =
      Set.of(
          "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6",
          "com7", "com8", "com9", "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7",
          "lpt8", "lpt9");

  private static final String FORBIDDEN = "<>:\"|?*\\%#";

  public SitePath {
    Optional<String> fault = faultOf(value);
    if (fault.isPresent()) {
      throw new IllegalArgumentException(value + ": " + fault.get());
    }
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  public static SitePath of(String value) {
    return new SitePath(value);
  }

  /** Why a text can't be a path of the site, in words for an editor; empty if it can. */
  public static Optional<String> faultOf(String value) {
    if (value.isEmpty() || value.startsWith("/") || value.endsWith("/")) {
      return Optional.of("a path has a name and neither begins nor ends with a slash");
    }
    for (String part : List.of(value.split("/", -1))) {
      Optional<String> fault = faultOfPart(part);
      if (fault.isPresent()) {
        return fault;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> faultOfPart(String part) {
    if (part.isEmpty() || part.equals(".") || part.equals("..")) {
      return Optional.of("a path can't contain \"..\" or empty parts");
    }
    int dot = part.indexOf('.');
    String base = (dot < 0 ? part : part.substring(0, dot)).toLowerCase(Locale.ROOT);
    if (DEVICES.contains(base)) {
      return Optional.of("\"" + part + "\" is a reserved name on Windows");
    }
    if (part.endsWith(".") || part.endsWith(" ") || part.startsWith(" ")) {
      return Optional.of("a name can't end with a dot, nor begin or end with a space");
    }
    if (part.getBytes(UTF_8).length > 255) {
      return Optional.of("a name can have 255 bytes at most");
    }
    for (int i = 0; i < part.length(); i++) {
      char c = part.charAt(i);
      boolean unseen = Character.isISOControl(c) || Character.getType(c) == Character.FORMAT;
      if (unseen || FORBIDDEN.indexOf(c) >= 0) {
        return Optional.of("a name can't contain " + (unseen ? "an invisible character" : "" + c));
      }
    }
    return Optional.empty();
  }

  @Override
  public int compareTo(SitePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
