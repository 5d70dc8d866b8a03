package dev.candor.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kind of a link's destination, as a browser would interpret it; it is never fetched. */
enum LinkTarget {
  /** A page, a file or a heading of this site. */
  LOCAL,
  /** Another site. */
  WEB,
  /** An email address or a telephone number to call or text. */
  CONTACT,
  /** Uses one of those schemes, but not in its required form: {@code https:x}, {@code tel:}. */
  MALFORMED,
  /** Another site, with the scheme of the page that contains the link: {@code //host}. */
  SCHEMELESS_HOST,
  /** Anything else: scripts, data, programs. */
  UNSAFE;

  private static final String KEPT = ";/?:@&=+$,-_.!~*'()#%";

  /** A host without a user name, or an IPv6 address, and an optional port. */
  private static final Pattern WEB_ADDRESS =
      Pattern.compile(
          "//(?:\\[[0-9A-Fa-f:.]+\\]|[^\\s/?#@\\[\\]\\\\:]+)(?::([0-9]{1,5}))?(?:[/?#].*)?");

  private static final Pattern MAIL_ADDRESS =
      Pattern.compile("[^\\s@<>\"?&,;:]+@[^\\s@<>\"?&,;:]+(?:\\?.*)?");

  /** Digits only: a phone would run codes such as {@code *21*} as commands. */
  private static final Pattern NUMBER =
      Pattern.compile("\\+?[0-9][0-9().-]*(?:;ext=[0-9]+|[?&;]&?body=.*)?");

  private static final int LAST_PORT = 65_535;

  static LinkTarget of(String destination) {
    String read = withoutBlanks(destination);
    if (read.length() > 1 && isSlash(read.charAt(0)) && isSlash(read.charAt(1))) {
      return SCHEMELESS_HOST;
    }
    for (int i = 0; i < read.length(); i++) {
      char c = read.charAt(i);
      if (c == ':') {
        return ofScheme(read.substring(0, i).toLowerCase(Locale.ROOT), read.substring(i + 1));
      }
      if (c == '/' || c == '?' || c == '#') {
        return LOCAL;
      }
    }
    return LOCAL;
  }

  private static LinkTarget ofScheme(String scheme, String rest) {
    return switch (scheme) {
      case "http", "https" -> isWebAddress(rest) ? WEB : MALFORMED;
      case "mailto" -> MAIL_ADDRESS.matcher(rest).matches() ? CONTACT : MALFORMED;
      case "tel", "sms" -> NUMBER.matcher(rest).matches() ? CONTACT : MALFORMED;
      default -> UNSAFE;
    };
  }

  private static boolean isWebAddress(String rest) {
    Matcher address = WEB_ADDRESS.matcher(rest);
    return address.matches()
        && (address.group(1) == null || Integer.parseInt(address.group(1)) <= LAST_PORT);
  }

  private static boolean isSlash(char c) {
    return c == '/' || c == '\\';
  }

  /** Browsers ignore tabs and line ends anywhere, and control characters at the start. */
  private static String withoutBlanks(String destination) {
    StringBuilder out = new StringBuilder(destination.length());
    for (int i = 0; i < destination.length(); i++) {
      char c = destination.charAt(i);
      int type = Character.getType(c);
      boolean blank =
          c <= ' '
              || type == Character.CONTROL
              || type == Character.FORMAT
              || Character.isWhitespace(c)
              || Character.isSpaceChar(c);
      if (!blank) {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** A destination for use in an attribute: percent-encoded, but not yet escaped for HTML. */
  static String encoded(String destination) {
    int i = destination.indexOf("://[") > 0 ? destination.indexOf(']') + 1 : 0;
    while (i < destination.length() && isKept(destination, i)) {
      i++;
    }
    if (i == destination.length()) {
      return destination;
    }
    StringBuilder out = new StringBuilder(destination.length() + 16).append(destination, 0, i);
    while (i < destination.length()) {
      int code = destination.codePointAt(i);
      if (isKept(destination, i)) {
        out.append((char) code);
      } else {
        for (byte b : Character.toString(code).getBytes(UTF_8)) {
          out.append('%').append(hex(b >> 4)).append(hex(b));
        }
      }
      i += Character.charCount(code);
    }
    return out.toString();
  }

  private static char hex(int value) {
    return "0123456789ABCDEF".charAt(value & 15);
  }

  private static boolean isKept(String text, int at) {
    char c = text.charAt(at);
    if (c == '%') {
      return at + 2 < text.length()
          && Character.digit(text.charAt(at + 1), 16) >= 0
          && Character.digit(text.charAt(at + 2), 16) >= 0;
    }
    return (c | 0x20) >= 'a' && (c | 0x20) <= 'z' || c >= '0' && c <= '9' || KEPT.indexOf(c) >= 0;
  }
}
