package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
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

  /** Values by where each begins and ends, in turn. */
  static final class Places {

    private int[] offsets = new int[128];
    private int size;

    private void add(int from, int to) {
      if (size == offsets.length) {
        offsets = Arrays.copyOf(offsets, 2 * size);
      }
      offsets[size++] = from;
      offsets[size++] = to;
    }

    int count() {
      return size / 2;
    }

    int from(int place) {
      return offsets[2 * place];
    }

    int to(int place) {
      return offsets[2 * place + 1];
    }
  }

  static Attributes of(byte[] html) {
    Places ids = new Places();
    Places links = new Places();
    find(html, ids, links);
    return new Attributes(texts(html, ids), texts(html, links));
  }

  /** The values at these places, each once. */
  static Set<String> texts(byte[] html, Places places) {
    Set<String> texts = new LinkedHashSet<>();
    for (int i = 0; i < places.count(); i++) {
      texts.add(text(html, places.from(i), places.to(i)));
    }
    return texts;
  }

  /** A value as it is meant. */
  static String text(byte[] html, int from, int to) {
    return new String(html, from, to - from, UTF_8).replace("&amp;", "&");
  }

  /** Adds where the ids and the links of a page stand. */
  static void find(byte[] html, Places ids, Places links) {
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
        ids.add(from, to);
      } else if (to > from
          && (html[from] == '/' || html[from] == '#')
          && (endsWith(html, i, HREF) || endsWith(html, i, SRC))) {
        links.add(from, to);
      }
      i = to;
    }
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
