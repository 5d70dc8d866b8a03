package dev.candor.site;

import dev.candor.markdown.Body;
import dev.candor.markdown.Slot;
import java.util.Set;

/** Shows a page's title within a sentence, with a capital where it begins one. */
final class SentenceCase {

  /** Elements that a sentence runs on through; all others begin one. */
  private static final Set<String> INLINE =
      Set.of("a", "b", "code", "del", "em", "i", "q", "small", "span", "strong", "sub", "sup");

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
            && !link.name().equals(target.title()) // an author who wrote it small meant it so
            && !link.name().equals(title)
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
      } else if (last == ' ' || last == '\n' || last == '(' || last == '"' || last == '*') {
        end--;
      } else {
        return false;
      }
    }
    int from = end;
    return body.slots().stream()
        .noneMatch(
            slot -> slot instanceof Slot.PageLink && slot.at() >= from && isBefore(slot, link));
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
