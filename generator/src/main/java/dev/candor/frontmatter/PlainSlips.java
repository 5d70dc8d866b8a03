package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.source.Span;

/**
 * Finds values without quotes that YAML accepts, though not as they were meant: those in
 * typographic quotes, and items of a list that became part of a text.
 */
final class PlainSlips {

  /** Messages of a theme and settings may well be quotations. */
  private static final String CONTENT = "content/";

  private final String text;
  private final Findings findings;

  PlainSlips(String text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** Reports a slip; returns the part of the value that it leaves as it was meant. */
  Span examine(Span value) {
    String written = text.substring(value.start(), value.end());
    if (findings.file().path().startsWith(CONTENT) && Quoting.isCurly(written) && !goesOn(value)) {
      String inside = Quoting.bare(written);
      findings.add(
          YamlRules.CURLY_QUOTES,
          value,
          "readers see these quotes: only straight ones mark a value",
          "write " + inside + ", or to show the quotes: \"" + written + "\"");
    } else if (written.indexOf('\n') >= 0 || written.startsWith("-")) {
      return items(value);
    }
    return value;
  }

  /** Reports the first line of a value that looks like an item of a list; keeps those above it. */
  private Span items(Span value) {
    ContextLines lines = new ContextLines(text);
    int line = value.start();
    boolean first = true;
    while (line < value.end()) {
      Span content = lines.content(line);
      if (!(first && isBesideKey(value)) && lines.isItemWithoutSpace(line)) {
        String item = text.substring(content.start() + 1, content.end());
        report(content, "a space is missing after the dash", "write - " + item);
        return first ? Span.of(content.start() + 1, content.end()) : above(value, line);
      }
      if (!first && text.startsWith("- ", content.start())) {
        String remedy = "start it in the same column as the item above";
        report(content, "this item is indented further than the one above it", remedy);
        return above(value, line);
      }
      int end = text.indexOf('\n', line);
      line = end < 0 ? value.end() : end + 1;
      first = false;
    }
    return value;
  }

  private Span above(Span value, int line) {
    return Span.of(value.start(), new ContextLines(text).lastBlackBefore(line) + 1);
  }

  /** Whether a value has its key, or the dash of its item, on its first line. */
  private boolean isBesideKey(Span value) {
    int start = text.lastIndexOf('\n', Math.max(0, value.start() - 1)) + 1;
    return !text.substring(start, value.start()).isBlank();
  }

  private void report(Span span, String message, String remedy) {
    findings.add(YamlRules.SYNTAX, span, message, remedy);
  }

  /** Whether a colon follows: then YAML doesn't read the value, and that is the fault. */
  private boolean goesOn(Span value) {
    return text.startsWith(": ", value.end()) || text.startsWith(":\n", value.end());
  }
}
