package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The ids of a page and its links within the site ({@code href} and {@code src} that begin with a
 * slash or a hash), in the order of the page.
 *
 * <p>The bytes are gone through once, from quote to quote, rather than parsed: that is how this
 * project's templates and its own writer put attributes down, and it costs a hundredth.
 */
record Attributes(Set<String> ids, Set<String> links) {

  private static final byte[] HREF = " href=".getBytes(UTF_8);
  private static final byte[] SRC = " src=".getBytes(UTF_8);
  private static final byte[] ID = " id=".getBytes(UTF_8);

  static Attributes of(byte[] html) {
    Attributes found = new Attributes(new HashSet<>(), new LinkedHashSet<>());
    // Where a value begins, two certain characters stand: every other place has one of them.
    for (int i = 5; i < html.length; i += 2) {
      byte one = html[i];
      if (one == '=' && i + 1 < html.length && html[i + 1] == '"') {
        i++;
      } else if (one != '"' || html[i - 1] != '=') {
        continue;
      }
      int from = i + 1;
      int to = from;
      while (to < html.length && html[to] != '"') {
        to++;
      }
      if (endsWith(html, i, ID)) {
        found.ids.add(new String(html, from, to - from, UTF_8));
      } else if ((endsWith(html, i, HREF) || endsWith(html, i, SRC))
          && to > from
          && (html[from] == '/' || html[from] == '#')) {
        found.links.add(new String(html, from, to - from, UTF_8).replace("&amp;", "&"));
      }
      i = to;
    }
    return found;
  }

  private static boolean endsWith(byte[] html, int end, byte[] name) {
    int start = end - name.length;
    if (start < 0) {
      return false;
    }
    for (int i = 0; i < name.length; i++) {
      if (html[start + i] != name[i]) {
        return false;
      }
    }
    return true;
  }
}
