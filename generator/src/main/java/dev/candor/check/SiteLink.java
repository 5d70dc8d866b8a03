package dev.candor.check;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Where a link of a page goes.
 *
 * @param address the path from the root of the site; empty for the page itself
 * @param id the element it refers to; empty for none
 */
record SiteLink(String address, String id) {

  /** A link as it is written on a page with this path ({@code articles/a/index.html}). */
  static SiteLink of(String link, String page) {
    int hash = link.indexOf('#');
    String id = hash < 0 ? "" : link.substring(hash + 1);
    String path = hash < 0 ? link : link.substring(0, hash);
    int query = path.indexOf('?');
    path = query < 0 ? path : path.substring(0, query);
    if (path.isEmpty()) {
      return new SiteLink("", id);
    }
    String whole = path.startsWith("/") ? path : "/" + folderOf(page) + path;
    return new SiteLink(whole.contains("/.") ? withoutDots(whole) : whole, id);
  }

  private static String folderOf(String page) {
    return page.substring(0, page.lastIndexOf('/') + 1);
  }

  private static String withoutDots(String path) {
    Deque<String> names = new ArrayDeque<>();
    String[] all = path.substring(1).split("/", -1);
    for (int i = 0; i < all.length; i++) {
      boolean folder = all[i].equals(".") || all[i].equals("..");
      if (all[i].equals("..")) {
        names.pollLast();
      }
      if (!folder) {
        names.addLast(all[i]);
      } else if (i == all.length - 1) {
        names.addLast("");
      }
    }
    return "/" + String.join("/", names);
  }

  String text() {
    return id.isEmpty() ? address : address + "#" + id;
  }

  /** Whether the element it refers to is one of these; the top of a page needs none. */
  boolean isIn(Set<String> ids) {
    return id.isEmpty()
        || ids.contains(id)
        || ids.contains(decoded(id))
        || id.equalsIgnoreCase("top");
  }

  /** Text with percent-encoding decoded; unchanged if it is malformed. */
  static String decoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    try {
      return URLDecoder.decode(text.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      return text;
    }
  }
}
