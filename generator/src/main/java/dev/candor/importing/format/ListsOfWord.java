package dev.candor.importing.format;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;

/** Makes lists of Word's paragraphs, which say to which list they belong and how deep. */
final class ListsOfWord {

  private final StringBuilder html;
  private final Map<String, Boolean> ordered;
  private final Deque<String> open = new ArrayDeque<>();
  private String last = "";

  ListsOfWord(StringBuilder html, Map<String, Boolean> ordered) {
    this.html = html;
    this.ordered = ordered;
  }

  /** Adds an item; bullets after numbers, and another numbered list, are a list of their own. */
  void item(String list, int level, CharSequence inside) {
    int depth = level + 1;
    boolean numbered = ordered.getOrDefault(list + " " + level, false);
    String tag = numbered ? "ol" : "ul";
    close(depth);
    boolean another = numbered && depth == 1 && !list.equals(last);
    if (open.size() == depth && (another || !tag.equals(open.peek()))) {
      close(depth - 1);
    }
    last = depth == 1 ? list : last;
    while (open.size() < depth) {
      html.append('<').append(tag).append('>');
      open.push(tag);
    }
    html.append("<li>").append(inside).append("</li>\n");
  }

  void close(int depth) {
    while (open.size() > depth) {
      html.append("</").append(open.pop()).append(">\n");
    }
  }
}
