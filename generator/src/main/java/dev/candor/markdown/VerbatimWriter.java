package dev.candor.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.candor.diagnostic.Findings;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Unescape;
import dev.candor.source.Span;
import java.util.List;
import java.util.regex.Pattern;

/** Writes blocks that are shown verbatim: code and HTML. */
final class VerbatimWriter {

  /** The beginning of a sentence. */
  private static final Pattern PROSE = Pattern.compile("^\\p{Lu}[\\p{L}'’]* [\\p{L}'’]+ ");

  private final InlineText file;
  private final HtmlOut out;
  private final Findings findings;
  private final boolean trusting;
  private final Comments comments;
  private int charts;

  /** A trusting writer passes HTML through. */
  VerbatimWriter(
      InlineText file, HtmlOut out, Findings findings, Comments comments, boolean trusting) {
    this.file = file;
    this.comments = comments;
    this.out = out;
    this.findings = findings;
    this.trusting = trusting;
  }

  /** Writes a fenced block: a chart or code. */
  void fenced(FencedCodeBlock block) {
    List<BasedSequence> lines = block.getContentLines();
    if (block.getClosingMarker().isEmpty()) {
      String marks = block.getOpeningMarker().toString();
      findings.add(
          MarkdownRules.OPEN_CODE,
          Span.of(block.getStartOffset(), block.getOpeningFence().getEndOffset()),
          "this block never ends: all that follows is shown as it is typed",
          "write " + marks + " on a line of its own where it ends");
    }
    if (trusting || !block.getInfo().toString().strip().equals("chart")) {
      code(lines, block.getInfo(), column(block));
      return;
    }
    Span inside = inside(block, lines);
    if (isByItself(block, lines)) {
      out.line().slot(new Slot.Chart(out.at(), inside, charts++));
    } else {
      findings.add(
          MarkdownRules.MISPLACED_CHART,
          Span.of(block.getStartOffset(), block.getOpeningFence().getEndOffset()),
          "a chart can't be inside a list or a quote, or be indented",
          "move it to the left margin, with an empty line before and after it");
      code(lines, block.getInfo(), column(block));
    }
  }

  private static Span inside(FencedCodeBlock block, List<BasedSequence> lines) {
    int start = lines.isEmpty() ? block.getInfo().getEndOffset() : lines.get(0).getStartOffset();
    int end = lines.isEmpty() ? start : lines.get(lines.size() - 1).getEndOffset();
    return Span.of(start, Math.max(start, end));
  }

  /** Whether the fence and its content are whole lines of the file. */
  private boolean isByItself(FencedCodeBlock block, List<BasedSequence> lines) {
    boolean whole = isLineStart(block.getStartOffset());
    for (BasedSequence line : lines) {
      whole &= isLineStart(line.getStartOffset());
    }
    return whole;
  }

  private boolean isLineStart(int at) {
    return at == 0 || file.chars()[at - 1] == '\n';
  }

  /**
   * How many columns at the start of each line belong to the fence's indent and the blocks around
   * it.
   */
  private int column(FencedCodeBlock block) {
    int start = block.getStartOffset();
    int line = start;
    while (line > 0 && file.chars()[line - 1] != '\n') {
      line--;
    }
    return start - line;
  }

  /** Writes an indented code block. */
  void indented(List<BasedSequence> lines) {
    BasedSequence first = lines.get(0);
    int start = first.getStartOffset();
    boolean tab = start > 0 && file.chars()[start - 1] == '\t';
    String words = first.toString().strip();
    if (!trusting && tab && PROSE.matcher(words).find()) {
      findings.add(
          MarkdownRules.INDENTED_TEXT,
          Span.of(start, start + words.length()),
          "readers see this as code, because it is indented",
          "delete the tab in front of it; for code, put ``` on the lines above and below");
    }
    code(lines, BasedSequence.NULL, 0);
  }

  /** Writes a code block, with the language given first after the fence, if any. */
  private void code(List<BasedSequence> lines, BasedSequence info, int column) {
    out.block("<pre><code");
    String words = info.isBlank() ? "" : Unescape.all(info.toString());
    int end = 0;
    while (end < words.length() && words.charAt(end) > ' ') {
      end++;
    }
    if (end > 0) {
      out.raw(" class=\"language-").attribute(words.substring(0, end)).raw('"');
    }
    out.raw('>');
    for (BasedSequence line : lines) {
      if (column > 0 && line.isBlank()) {
        blank(line, column);
      } else {
        line(line);
      }
    }
    out.raw("</code></pre>").line();
  }

  /**
   * Writes a blank line: Flexmark gives only its end, without the spaces that belong to the code.
   */
  private void blank(BasedSequence line, int column) {
    char[] all = file.chars();
    int end = line.getEndOffset() - (line.endsWith("\n") ? 1 : 0);
    int start = end;
    while (start > 0 && all[start - 1] == ' ') {
      start--;
    }
    boolean whole = start == 0 || all[start - 1] == '\n';
    out.code(file, whole ? Math.min(end, start + column) : end, end);
    out.raw('\n');
  }

  /** Writes a line as it is in the file, unless the indent ended inside a tab. */
  private void line(BasedSequence line) {
    int start = line.getStartOffset();
    int length = line.trimEOL().length();
    if (line.getEndOffset() - start == line.length()) {
      out.code(file, start, start + length);
    } else {
      out.code(InlineText.of(line.toString()), 0, length);
    }
    out.raw('\n');
  }

  void html(HtmlBlockBase html) {
    out.line();
    String text = html.getContentChars().toString();
    if (trusting) {
      out.raw(text).line();
      return;
    }
    int start = html.getStartOffset();
    int shown = comments.length(text, start);
    if (shown == text.length()) {
      return;
    }
    int end = Math.max(start, html.getEndOffset() - trailingBlanks(text));
    findings.add(
        MarkdownRules.RAW_HTML,
        Span.of(start + shown, end),
        shown == 0
            ? "HTML is shown as text"
            : "Markdown doesn't work on the line where a comment ends",
        shown == 0
            ? HtmlSlips.remedyFor(HtmlSlips.nameOf(text))
            : "put the comment on its own line");
    out.raw("<p>");
    out.pause();
    out.text(text.substring(shown).strip());
    out.resume();
    out.raw("</p>").line();
  }

  private static int trailingBlanks(String text) {
    return text.length() - text.stripTrailing().length();
  }
}
