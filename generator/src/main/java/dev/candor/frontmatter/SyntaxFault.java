package dev.candor.frontmatter;

import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Rule;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Translates SnakeYAML's errors into messages for editors, and finds the place to correct, which is
 * often not the place where the parser gave up.
 */
final class SyntaxFault {

  private static final String TEXT_BELOW =
      "text goes below the second ---: move it there, or put --- above it";

  private final ContextLines lines;
  private final String text;
  private final String problem;
  private final String context;
  private final int at;
  private final int began;

  SyntaxFault(SourceFile file, CodePointOffsets offsets, MarkedYAMLException e) {
    this.text = file.text();
    this.lines = new ContextLines(text);
    this.problem = e.getProblem() == null ? "" : e.getProblem();
    this.context = e.getContext() == null ? "" : e.getContext();
    this.at =
        e.getProblemMark() == null ? offsets.at(0) : offsets.at(e.getProblemMark().getIndex());
    this.began = e.getContextMark() == null ? at : offsets.at(e.getContextMark().getIndex());
  }

  /** The finding to report. */
  private record Verdict(Rule rule, Span span, String message, String remedy) {}

  /** Adds the finding; returns an offset in the faulty line. */
  int report(Findings findings) {
    Verdict verdict = verdict();
    findings.add(verdict.rule(), verdict.span(), verdict.message(), verdict.remedy());
    return verdict.span().start();
  }

  private Verdict verdict() {
    if (lines.hasTabIndent(at)) {
      return syntax(lines.indent(at), "YAML can't be indented with tabs", "use spaces");
    }
    if (problem.startsWith("found character")) {
      return reserved();
    }
    if (problem.startsWith("mapping values")) {
      return strayColon();
    }
    if (problem.startsWith("could not find expected ':'")) {
      return noColon(began);
    }
    if (context.endsWith("alias") || context.endsWith("anchor")) {
      return new Verdict(
          YamlRules.ALIAS,
          lines.from(began),
          "a value can't begin with " + text.charAt(began) + " unless it is in quotes",
          quoteAll(began));
    }
    if (context.endsWith("tag") || problem.contains("tag")) {
      String message = "a value can't begin with ! unless it is in quotes";
      return new Verdict(YamlRules.TAG, lines.from(began), message, quoteAll(began));
    }
    return context.contains("scalar") ? inText() : inStructure();
  }

  private Verdict reserved() {
    if (at < text.length() && text.charAt(at) == '\t') {
      return syntax(Span.of(at, at + 1), "this is a tab", "put a space in its place");
    }
    String c = at < text.length() ? text.substring(at, text.offsetByCodePoints(at, 1)) : "";
    if (text.startsWith("@", at) && text.substring(at).matches("(?s)@[A-Za-z]+ *\\{.*")) {
      String remedy = "save it as works.bib, and run candor cite works.bib";
      return syntax(lines.from(at), "this is BibTeX", remedy);
    }
    String message = "a value can't begin with " + c + " unless it is in quotes";
    Span value = lines.openBracket(at) >= 0 ? lines.item(at) : lines.from(at);
    return syntax(value, message, Quoting.remedyFor(text.substring(value.start(), value.end())));
  }

  /** A colon where no key is allowed: inside a value, or after a line that doesn't belong. */
  private Verdict strayColon() {
    int first = lines.firstColon(at);
    if (first >= 0 && first < at) {
      int value = lines.skipBlanks(first + 1);
      return syntax(lines.from(value), "the value has a colon in it", quoteAll(value));
    }
    int above = lines.above(at);
    if (above < 0 || lines.indent(at).length() > lines.indent(above).length()) {
      Span key = Span.of(lines.indent(at).end(), at);
      String remedy = "start it in the same column as the key above";
      return syntax(key, "this line is indented further than the line above it", remedy);
    }
    return noColon(above);
  }

  /** A line that is neither a key with its value nor a continuation of the line above. */
  private Verdict noColon(int place) {
    Span line = lines.content(place);
    String words = text.substring(line.start(), line.end());
    int colon = words.indexOf(':');
    if (colon > 0 && colon + 1 < words.length()) {
      Span span = Span.of(line.start() + colon, line.start() + colon + 1);
      String remedy = "write " + words.substring(0, colon) + ": " + words.substring(colon + 1);
      return syntax(span, "a space is missing after the colon", remedy);
    }
    if (lines.isItemWithoutSpace(place)) {
      return syntax(line, "a space is missing after the dash", "write - " + words.substring(1));
    }
    String comment = words.replaceFirst("^(?://|<!--)\\s*", "");
    if (comment.length() < words.length()) {
      String remedy = "write # " + comment.replaceFirst("\\s*-->$", "");
      return syntax(line, "a comment begins with # here", remedy);
    }
    if (words.matches("[A-Za-z]+ *=.*")) {
      String remedy = "write " + words.replaceFirst(" *= *", ": ").replaceAll("\"", "");
      return syntax(line, "a colon stands between a key and its value", remedy);
    }
    if (words.indexOf('\uff1a') > 0) {
      String remedy = "write " + words.replaceFirst("\\s*\uff1a\\s*", ": ");
      return syntax(line, "this is not the colon that keys have", remedy);
    }
    if (ContextLines.isProse(words)) {
      return syntax(line, "this is text, and here are the fields", TEXT_BELOW);
    }
    String remedy = "write it as key: value, or indent it if it continues the line above";
    return syntax(line, "this line has no key", remedy);
  }

  /** Inside a value in quotes, or in a block that {@code |} or {@code >} opened. */
  private Verdict inText() {
    if (problem.contains("unexpected end of stream") || problem.contains("document separator")) {
      return unclosedQuote(began);
    }
    if (problem.contains("escape")) {
      int back = text.lastIndexOf('\\', Math.min(at, text.length() - 1));
      int from = Math.max(began, back);
      Span span = Span.of(from, Math.min(text.length(), from + 2));
      String written = text.substring(span.start(), span.end());
      String remedy = "write \\" + written + " for the backslash itself, or use single quotes";
      return syntax(span, written + " has no meaning inside double quotes", remedy);
    }
    if (context.contains("block scalar")) {
      String sign = text.substring(began, Math.min(text.length(), began + 1));
      String remedy = "move the text to the next line and indent it, or put all of it in quotes";
      return syntax(lines.from(began), "text follows " + sign + " on the same line", remedy);
    }
    return unknown();
  }

  private Verdict unclosedQuote(int quote) {
    String remedy = "close it with another " + text.charAt(quote);
    return syntax(lines.from(quote), "the quote that opens here is never closed", remedy);
  }

  /** Between values: in lists, in mappings, and where one of those should end. */
  private Verdict inStructure() {
    if (context.contains("flow sequence") || context.contains("flow mapping")) {
      return inBrackets();
    }
    if (problem.startsWith("expected <block end>")) {
      return notTheEnd();
    }
    if (problem.startsWith("sequence entries") || problem.startsWith("mapping keys")) {
      Span items = lines.from(at);
      String item = text.substring(items.start(), items.end()).replaceFirst("^[-?] *", "");
      String remedy = "write it as a list: [" + item + "]; if it is text, put it in quotes";
      return syntax(items, "a list can't begin here", remedy);
    }
    if (problem.startsWith("expected the node content")) {
      int bracket = context.contains("flow") ? lines.openBracket(at) : -1;
      if (bracket >= 0 && !lines.isSame(bracket, at)) {
        return unclosed(bracket);
      }
      boolean comma = problem.endsWith("','") && context.contains("flow");
      String remedy = comma ? "remove this comma" : "put the value in quotes if it is text";
      Span sign = Span.of(at, Math.min(text.length(), at + 1));
      return syntax(sign, "a value is missing before this", remedy);
    }
    if (problem.startsWith("expected '<document start>'")) {
      return afterTheEnd();
    }
    if (context.contains("directive")) {
      return syntax(lines.content(at), "a line can't begin with %", "remove it");
    }
    return unknown();
  }

  private Verdict inBrackets() {
    char bracket = text.charAt(began);
    if (!lines.isSame(began, at) || at >= text.length()) {
      return unclosed(began);
    }
    char closing = bracket == '[' ? ']' : '}';
    if (text.charAt(at) == ':') {
      return syntax(
          Span.of(at, at + 1),
          "a colon can't appear here without quotes",
          "put the text in quotes");
    }
    String remedy = "add it, or put the words between two commas in double quotes";
    return syntax(lines.from(at), "a comma or a " + closing + " is missing before this", remedy);
  }

  /** A bracket without its partner, perhaps because {@code #} begins a comment before that. */
  private Verdict unclosed(int bracket) {
    int comment = lines.comment(bracket);
    if (comment >= 0) {
      Span item = lines.item(comment);
      String words = text.substring(item.start(), item.end());
      return syntax(item, "this and the rest of the line is a comment", Quoting.remedyFor(words));
    }
    char opening = text.charAt(bracket);
    String message = "the " + opening + " that opens here is never closed";
    return syntax(lines.from(bracket), message, "close it with " + (opening == '[' ? "]" : "}"));
  }

  /** Text that belongs neither to the value before it nor to the next key. */
  private Verdict notTheEnd() {
    int before = lines.lastBlackBefore(at);
    char last = before < 0 ? '\n' : text.charAt(before);
    if (problem.endsWith("'<scalar>'") && before >= 0) {
      if (last == '"' || last == '\'') {
        return afterQuote(before);
      }
      if (last == ']' || last == '}') {
        int value = lines.skipBlanks(lines.firstColon(at) + 1);
        return syntax(lines.from(at), "text follows the closing " + last, quoteAll(value));
      }
    }
    if (problem.endsWith("']'") || problem.endsWith("'}'")) {
      Span sign = Span.of(at, Math.min(text.length(), at + 1));
      return syntax(sign, "no bracket is open here", "remove it");
    }
    if (problem.endsWith("':'")) {
      return syntax(Span.of(at, at + 1), "the key before the colon is missing", "write key: value");
    }
    return misaligned();
  }

  private Verdict afterQuote(int closing) {
    int line = lines.firstColon(closing);
    int value = line < 0 ? -1 : lines.skipBlanks(line + 1);
    if (value >= 0 && value < closing && text.charAt(value) == text.charAt(closing)) {
      return syntax(lines.from(at), "text follows the closing quote", quoteAll(value));
    }
    // The quote that seems to close actually opens: an earlier quote was never closed.
    int opening = text.lastIndexOf(text.charAt(closing), closing - 1);
    return opening < 0 ? unknown() : unclosedQuote(opening);
  }

  private Verdict afterTheEnd() {
    Span above = lines.above(at) < 0 ? Span.NONE : lines.content(lines.above(at));
    boolean dots = text.startsWith("...", above.start());
    return dots
        ? syntax(above, "a line of three dots ends the fields", "remove this line")
        : misaligned();
  }

  private Verdict misaligned() {
    String remedy = "start it in the same column as the lines it belongs with";
    return syntax(lines.content(at), "this line isn't aligned with the lines above it", remedy);
  }

  private Verdict unknown() {
    return syntax(
        Span.of(at, at), "this can't be read as YAML: " + problem, "put the value in quotes");
  }

  private static Verdict syntax(Span span, String message, String remedy) {
    return new Verdict(YamlRules.SYNTAX, span, message, remedy);
  }

  /** A remedy that shows the rest of the line in quotes. */
  private String quoteAll(int from) {
    Span rest = lines.from(from);
    return Quoting.remedyFor(text.substring(rest.start(), rest.end()));
  }
}
