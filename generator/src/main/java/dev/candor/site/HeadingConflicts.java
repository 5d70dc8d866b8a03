package dev.candor.site;

import dev.candor.content.Page;
import dev.candor.diagnostic.Findings;
import dev.candor.markdown.Heading;
import dev.candor.markdown.MarkdownRules;
import dev.candor.source.Span;
import java.util.List;

/** Checks that no heading has the id of a work among the sources of its page. */
final class HeadingConflicts {

  /** What the ids of a page's sources begin with; the work's key follows. */
  private static final String SOURCE = "source-";

  private HeadingConflicts() {}

  /** Reports the headings of a page that cites these works. */
  static void check(Page page, List<String> cited, Findings findings) {
    for (Heading heading : page.body().headings()) {
      String id = heading.id();
      if (id.startsWith(SOURCE) && cited.contains(id.substring(SOURCE.length()))) {
        String key = id.substring(SOURCE.length());
        findings.add(
            MarkdownRules.RESERVED_ID,
            placeOf(page, heading),
            "the id \"" + id + "\" belongs to a work that this page cites",
            "give the heading another id: {#about-" + key + "} at its end");
      }
    }
  }

  /** Where the heading's id is written; the heading itself if it is made of its text. */
  private static Span placeOf(Page page, Heading heading) {
    String written = "{#" + heading.id() + "}";
    int at = page.file().text().indexOf(written, heading.span().start());
    return at >= 0 && at + written.length() <= heading.span().end()
        ? Span.of(at, at + written.length())
        : heading.span();
  }
}
