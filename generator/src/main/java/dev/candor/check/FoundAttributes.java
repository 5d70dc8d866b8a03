package dev.candor.check;

import java.util.List;

/**
 * Where the ids and links of a page are in its bytes. Most are plain: their bytes need no decoding.
 * The others (relative, with entities or spaces, several in one value) are kept separately.
 */
final class FoundAttributes {

  /** The attributes of interest: an id, sets of links, and links. */
  private static final List<String> NAMES =
      List.of(
          "id",
          "srcset",
          "imagesrcset",
          "href",
          "src",
          "poster",
          "action",
          "formaction",
          "background",
          "xlink:href");

  private static final int ID = 1;
  private static final int SETS = 2 | 4;

  private final Places ids = new Places();
  private final Places links = new Places();
  private final Places otherIds = new Places();
  private final Places otherLinks = new Places();
  private final Places linkSets = new Places();

  private int seen;
  private boolean lost;
  private boolean rebased;
  private final int[] before = new int[5];

  /** Ids that need no decoding. */
  Places ids() {
    return ids;
  }

  /** Links to the site that need no decoding: from its root, or to an element. */
  Places links() {
    return links;
  }

  Places otherIds() {
    return otherIds;
  }

  Places otherLinks() {
    return otherLinks;
  }

  /** Values that hold several links, with their widths. */
  Places linkSets() {
    return linkSets;
  }

  /** Whether all ids and links are plain, so that the page needs no second look. */
  boolean isPlain() {
    return !lost
        && !rebased
        && otherIds.count() == 0
        && otherLinks.count() == 0
        && linkSets.count() == 0;
  }

  /** Whether the page has to be parsed. */
  boolean isLost() {
    return lost;
  }

  /** Whether a base element changes what links are relative to. */
  boolean isRebased() {
    return rebased;
  }

  void lose() {
    lost = true;
  }

  void rebase() {
    rebased = true;
  }

  /** A tag begins: of duplicate attributes, the first counts. */
  void begin() {
    seen = 0;
    before[0] = ids.count();
    before[1] = links.count();
    before[2] = otherIds.count();
    before[3] = otherLinks.count();
    before[4] = linkSets.count();
  }

  /** The tag that began isn't a tag after all. */
  void drop() {
    ids.cut(before[0]);
    links.cut(before[1]);
    otherIds.cut(before[2]);
    otherLinks.cut(before[3]);
    linkSets.cut(before[4]);
  }

  /** An attribute by where its name and its value are. */
  void add(byte[] html, int name, int nameEnd, int from, int to) {
    int bit = bitOf(html, name, nameEnd);
    if (bit == 0 || (seen & bit) != 0) {
      return;
    }
    seen |= bit;
    if (bit == ID) {
      (isPlain(html, from, to, false) ? ids : otherIds).add(from, to);
    } else if ((bit & SETS) != 0) {
      linkSets.add(from, to);
    } else if (to > from && isOfTheSite(html, from, to)) {
      boolean rooted = html[from] == '#' || html[from] == '/';
      (rooted && isPlain(html, from, to, true) ? links : otherLinks).add(from, to);
    }
  }

  private static int bitOf(byte[] html, int from, int to) {
    int length = to - from;
    for (int i = 0; i < NAMES.size(); i++) {
      if (NAMES.get(i).length() == length && isName(NAMES.get(i), html, from)) {
        return 1 << i;
      }
    }
    return 0;
  }

  private static boolean isName(String name, byte[] html, int from) {
    for (int i = 0; i < name.length(); i++) {
      byte one = html[from + i];
      if (name.charAt(i) != (one >= 'A' && one <= 'Z' ? one + 32 : one)) {
        return false;
      }
    }
    return true;
  }

  /** Whether bytes need no decoding: no entity and, in a link, nothing that URLs drop. */
  private static boolean isPlain(byte[] html, int from, int to, boolean link) {
    for (int i = from; i < to; i++) {
      byte one = html[i];
      if (one == '&'
          || one == 0
          || one == '\r'
          || link && (one >= 0 && one <= ' ' || "\\?%".indexOf(one) >= 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a link has no other scheme and no other host. */
  private static boolean isOfTheSite(byte[] html, int from, int to) {
    if (html[from] == '/') {
      return to == from + 1 || html[from + 1] != '/';
    }
    int i = from;
    while (i < to && isSchemeByte(html[i])) {
      i++;
    }
    return i == from || i == to || html[i] != ':';
  }

  private static boolean isSchemeByte(byte one) {
    return one >= 'a' && one <= 'z'
        || one >= 'A' && one <= 'Z'
        || one >= '0' && one <= '9'
        || one == '+'
        || one == '-'
        || one == '.';
  }
}
