package dev.candor.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The hosts that images may be downloaded from: names, or addresses in numbers, with a port if it
 * is not the usual one. A name never stands for an address of this machine's own network; who means
 * that lists the numbers.
 */
public final class MediaHosts {

  private static final Pattern NUMBER =
      Pattern.compile("\\d{1,3}(?:\\.\\d{1,3}){3}|\\[[0-9a-f:.]+\\]");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)^(https?)://([^/?#@\\s\\\\]+)([/?][^#]*)?(?:#.*)?$", Pattern.DOTALL);

  private static final Pattern HOST =
      Pattern.compile("(?:[a-z0-9_-]+(?:\\.[a-z0-9_-]+)*|\\[[0-9a-f:.]+\\])(?::\\d{1,5})?");

  private final Set<String> hosts;

  private MediaHosts(Set<String> hosts) {
    this.hosts = hosts;
  }

  /**
   * Reads a list such as {@code images.example.org, 127.0.0.1:8080}.
   *
   * @throws IllegalArgumentException if one of them is not a host; the message says which
   */
  public static MediaHosts of(Collection<String> listed) {
    Set<String> hosts = new TreeSet<>();
    for (String each : listed) {
      String bare = each.strip().replaceFirst("(?i)^https?://", "").replaceFirst("/.*$", "");
      String host = ascii(bare.toLowerCase(Locale.ROOT));
      if (!HOST.matcher(host).matches()) {
        throw new IllegalArgumentException(each);
      }
      hosts.add(host.replaceFirst(":(?:80|443)$", ""));
    }
    return new MediaHosts(hosts);
  }

  /** Whether an address is on one of the hosts. */
  boolean has(URI address) {
    return hosts.contains(Hosts.of(address).replaceFirst(":(?:80|443)$", ""));
  }

  /** The host of an address on the web, with its port if that is not the usual one. */
  public static Optional<String> hostOf(String address) {
    return address(address).map(uri -> Hosts.of(uri).replaceFirst(":(?:80|443)$", ""));
  }

  /** Whether a host is an address in numbers. */
  static boolean isNumber(String host) {
    return NUMBER.matcher(host).matches();
  }

  /**
   * An address on the web, as exports write them: with spaces, brackets and letters of any script.
   * Empty if it is not one of http or https, has no host, or has a name and a password.
   */
  static Optional<URI> address(String text) {
    String whole = text.strip();
    Matcher parts = ADDRESS.matcher(whole.startsWith("//") ? "https:" + whole : whole);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String host = ascii(parts.group(2).toLowerCase(Locale.ROOT));
    String path = parts.group(3) == null ? "/" : parts.group(3);
    try {
      URI uri = new URI(parts.group(1).toLowerCase(Locale.ROOT) + "://" + host + encoded(path));
      return uri.getHost() == null ? Optional.empty() : Optional.of(uri);
    } catch (URISyntaxException notAnAddress) {
      return Optional.empty();
    }
  }

  private static String ascii(String host) {
    try {
      return host.startsWith("[") ? host : IDN.toASCII(host);
    } catch (IllegalArgumentException notAName) {
      return "";
    }
  }

  /** Encodes what an address can't have, and leaves what is encoded. */
  private static String encoded(String path) {
    StringBuilder encoded = new StringBuilder();
    byte[] bytes = path.getBytes(UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean plain =
          c < 0x80 && (Character.isLetterOrDigit(c) || "/?&=;:@+$,-_.!~*'()".indexOf(c) >= 0);
      if (plain || c == '%' && isHex(bytes, i + 1)) {
        encoded.append(c);
      } else {
        encoded.append(String.format(Locale.ROOT, "%%%02X", (int) c));
      }
    }
    return encoded.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at + 1 < bytes.length
        && Character.digit(bytes[at], 16) >= 0
        && Character.digit(bytes[at + 1], 16) >= 0;
  }
}
