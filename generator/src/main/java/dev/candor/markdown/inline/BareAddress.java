package dev.candor.markdown.inline;

/**
 * Finds web addresses in running text, as GitHub's Markdown does: {@code http://} or {@code
 * https://} after white space or an opening mark, up to white space or {@code <}, without the
 * punctuation that ends the sentence.
 */
final class BareAddress {

  private static final String BEFORE = " \n\t*_~(\"'\u201C\u2018\u00AB";
  private static final String AFTER = "?!.,:;*_~'\"\u201D\u2019\u00BB";

  private BareAddress() {}

  /** Where the scheme before a colon begins, not before {@code from}; -1 if there is none. */
  static int start(char[] text, int from, int colon) {
    int start = colon;
    while (start > from && CharacterClasses.isLetter(text[start - 1])) {
      start--;
    }
    String scheme = new String(text, start, Math.min(colon - start, 6));
    boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
    boolean free = start == 0 || BEFORE.indexOf(text[start - 1]) >= 0;
    return web && colon - start <= 5 && free ? start : -1;
  }

  /** The offset after the address that contains this colon; -1 if no host follows. */
  static int end(char[] text, int colon, int to) {
    int host = colon + 3;
    if (host >= to
        || text[colon + 1] != '/'
        || text[colon + 2] != '/'
        || !Character.isLetterOrDigit(text[host])) {
      return -1;
    }
    int end = host;
    int opened = 0;
    int closed = 0;
    while (end < to && text[end] > ' ' && "<>[]`|\\".indexOf(text[end]) < 0) {
      opened += text[end] == '(' ? 1 : 0;
      closed += text[end] == ')' ? 1 : 0;
      end++;
    }
    while (end > host) {
      char last = text[end - 1];
      if (last == ')' && closed > opened) {
        closed--;
      } else if (AFTER.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }
}
