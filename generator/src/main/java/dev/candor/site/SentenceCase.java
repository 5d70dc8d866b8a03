package dev.candor.site;

import dev.candor.markdown.Body;
import dev.candor.markdown.Slot;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Shows a page's title within a sentence, with a capital where it begins one. */
final class SentenceCase {

  /** Elements within a sentence; all others begin a new one. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "code", "del", "em", "i", "q", "small", "span", "strong", "sub", "sup");

  private static final List<byte[]> MARKS =
      Stream.of("&quot;", "\u201c", "\u201d", "\u2018", "\u2019")
          .map(mark -> mark.getBytes(StandardCharsets.UTF_8))
          .toList();

  private SentenceCase() {}

  /** The words for a reference without its own: the target's short title, or its title. */
  static String shown(Slot.PageLink link, Target target, Body body) {
    String title = target.page().shared().shortTitle().orElse(target.title());
    if (title.isEmpty()) {
      return title; // a title left out was reported when its page was read
    }
    int first = title.codePointAt(0);
    boolean capital =
        Character.isLowerCase(first)
            && !link.name().equals(title) // an author who wrote it small meant it so
            && beginsSentence(link, body);
    return capital
        ? Character.toString(Character.toUpperCase(first))
            + title.substring(Character.charCount(first))
        : title;
  }

  private static boolean beginsSentence(Slot.PageLink link, Body body) {
    byte[] html = body.html().bytes();
    int end = link.at();
    while (end > 0) {
      byte last = html[end - 1];
      if (last == '>') {
        int open = end - 1;
        while (open > 0 && html[open] != '<') {
          open--;
        }
        if (!INLINE.contains(element(html, open + 1))) {
          break;
        }
        end = open;
      } else if (last == '.' || last == '!' || last == '?') {
        break;
      } else if (last == ' ' || last == '\n' || last == '(' || last == '*') {
        end--;
      } else if (quotationMark(html, end) > 0) {
        end -= quotationMark(html, end);
      } else {
        return false;
      }
    }
    int from = end;
    return body.slots().stream()
        .noneMatch(
            slot -> slot instanceof Slot.PageLink && slot.at() >= from && isBefore(slot, link));
  }

  /** How many bytes the quotation mark before an offset has; 0 if there is none. */
  private static int quotationMark(byte[] html, int end) {
    for (byte[] mark : MARKS) {
      int from = end - mark.length;
      if (from >= 0 && Arrays.equals(html, from, end, mark, 0, mark.length)) {
        return mark.length;
      }
    }
    return 0;
  }

  private static boolean isBefore(Slot slot, Slot link) {
    return slot.span().start() < link.span().start();
  }

  private static String element(byte[] html, int at) {
    int from = at < html.length && html[at] == '/' ? at + 1 : at;
    StringBuilder name = new StringBuilder();
    for (int i = from; i < html.length && html[i] >= 'a' && html[i] <= 'z'; i++) {
      name.append((char) html[i]);
    }
    return name.toString();
  }
}
