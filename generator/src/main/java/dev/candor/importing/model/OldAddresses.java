package dev.candor.importing.model;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses of old sites, in all spellings that lead to one page. */
public final class OldAddresses {

  private static final Pattern ADDRESS =
      Pattern.compile("^(?i:https?:)?//([^/?#:@]+)(?::\\d+)?([^?#]*)(\\?[^#]*)?(#.*)?$");

  private static final Pattern BLOGSPOT = Pattern.compile("^([a-z0-9-]+)\\.blogspot\\.[a-z.]+$");

  private static final Pattern INDEX = Pattern.compile("/(?:index\\.(?:html?|php)|amp)/?$");

  private static final Pattern SLASHES = Pattern.compile("/+$");

  private static final Pattern WWW = Pattern.compile("^www\\.");

  private OldAddresses() {}

  /** The host of an address in its one spelling: no www, one Blogspot; empty if it has none. */
  public static String of(String address) {
    Matcher parts = ADDRESS.matcher(address.strip());
    if (!parts.matches()) {
      return "";
    }
    String host = WWW.matcher(parts.group(1).toLowerCase(Locale.ROOT)).replaceFirst("");
    Matcher blogspot = BLOGSPOT.matcher(host);
    return blogspot.matches() ? blogspot.group(1) + ".blogspot" : host;
  }

  /** The path of an address, such as {@code /2024/03/name.html}, as written. */
  public static String path(String address) {
    Matcher parts = ADDRESS.matcher(address.strip());
    if (parts.matches()) {
      return parts.group(2).isEmpty() ? "/" : parts.group(2);
    }
    return address.strip().replaceFirst("[?#].*$", "");
  }

  /** The query of an address without its question mark. */
  public static String query(String address) {
    int at = address.indexOf('?');
    return at < 0 ? "" : address.substring(at + 1).replaceFirst("#.*$", "");
  }

  /** A path in one spelling: decoded, in lower case, without a slash or an index at its end. */
  public static String key(String path) {
    String plain;
    try {
      plain = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      plain = path;
    }
    String page = INDEX.matcher(plain.toLowerCase(Locale.ROOT)).replaceFirst("/");
    return page.endsWith("/") ? SLASHES.matcher(page).replaceFirst("") : page;
  }
}
