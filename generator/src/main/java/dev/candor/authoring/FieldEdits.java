package dev.candor.authoring;

import dev.candor.content.Page;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;
import java.util.Optional;

/** Edits of front matter that leave every other line as it is. */
final class FieldEdits {

  private FieldEdits() {}

  /** Adds old addresses to those that redirect to a page. */
  static TextEdit addRedirects(Page page, List<String> addresses) {
    SourceFile file = page.file();
    String text = file.text();
    String list = String.join(", ", addresses);
    Span known = page.places().get("redirects");
    if (known == null) {
      int closing = text.lastIndexOf("---", Math.max(0, page.bodyStart() - 1));
      return new TextEdit(file, Span.of(closing, closing), "redirects: [" + list + "]\n");
    }
    if (text.charAt(known.start()) == '[') {
      boolean empty = page.shared().redirects().isEmpty();
      int at = known.start() + 1;
      return new TextEdit(file, Span.of(at, at), list + (empty ? "" : ", "));
    }
    if (text.charAt(known.start()) != '-') {
      String one = text.substring(known.start(), known.end());
      return new TextEdit(file, known, "[" + list + ", " + one + "]");
    }
    int line = text.lastIndexOf('\n', known.start()) + 1;
    String indent = text.substring(line, known.start());
    String items = indent + "- " + String.join("\n" + indent + "- ", addresses) + "\n";
    return new TextEdit(file, Span.of(line, line), items);
  }

  /** Removes an item of a list; empty if the value is not in a list. */
  static Optional<TextEdit> removeItem(SourceFile file, Span item) {
    String text = file.text();
    int before = item.start() - 1;
    while (before >= 0 && text.charAt(before) == ' ') {
      before--;
    }
    int after = item.end();
    while (after < text.length() && text.charAt(after) == ' ') {
      after++;
    }
    char left = before < 0 ? '\n' : text.charAt(before);
    char right = after < text.length() ? text.charAt(after) : '\n';
    if (left == ',') {
      return Optional.of(new TextEdit(file, Span.of(before, item.end()), ""));
    }
    if (left == '[') {
      int end = right == ',' ? after + 1 : after;
      while (right == ',' && end < text.length() && text.charAt(end) == ' ') {
        end++;
      }
      return Optional.of(new TextEdit(file, Span.of(before + 1, end), ""));
    }
    if (left == '-') {
      int line = text.lastIndexOf('\n', before) + 1;
      int end = text.indexOf('\n', after);
      return Optional.of(new TextEdit(file, Span.of(line, end < 0 ? text.length() : end + 1), ""));
    }
    return Optional.empty();
  }
}
