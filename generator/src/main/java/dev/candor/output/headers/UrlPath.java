package dev.candor.output.headers;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The path of an address as browsers send it. */
final class UrlPath {

  private static final String ENCODED = " \"#%<>?`{}^|\\";

  private UrlPath() {}

  /** A path in which everything that browsers encode is encoded. */
  static String of(String path) {
    StringBuilder out = new StringBuilder();
    for (byte one : path.getBytes(UTF_8)) {
      char c = (char) (one & 0xff);
      if (c <= ' ' || c >= 0x7f || ENCODED.indexOf(c) >= 0) {
        out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private static final String HEX = "0123456789ABCDEF";
}
