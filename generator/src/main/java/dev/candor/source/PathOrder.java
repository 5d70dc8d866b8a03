package dev.candor.source;

import java.util.Comparator;

/** Orders paths by their code points, independent of locale and disk. */
final class PathOrder implements Comparator<String> {

  static final PathOrder BY_CODE_POINT = new PathOrder();

  private PathOrder() {}

  @Override
  public int compare(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    for (int i = 0; i < shorter; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        // Surrogates come before U+E000 in UTF-16, yet spell the code points after U+FFFF.
        int halves = Boolean.compare(Character.isSurrogate(x), Character.isSurrogate(y));
        return halves != 0 && Math.max(x, y) >= '\uE000' ? halves : x - y;
      }
    }
    return a.length() - b.length();
  }
}
