package dev.candor.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Waiver;
import dev.candor.markdown.inline.InlineText;
import dev.candor.markdown.inline.Unescape;
import dev.candor.source.Span;
import java.util.List;

/** Writes blocks that are shown as they are written: code, and HTML. */
final class VerbatimWriter {

  private final InlineText file;
  private final HtmlOut out;
  private final Findings findings;
  private final boolean trusting;
  private int charts;

  /** A trusting writer leaves HTML to be HTML. */
  VerbatimWriter(InlineText file, HtmlOut out, Findings findings, boolean trusting) {
    this.file = file;
    this.out = out;
    this.findings = findings;
    this.trusting = trusting;
  }

  /** A fence around figures to be drawn, or around code. */
  void fenced(FencedCodeBlock block) {
    List<BasedSequence> lines = block.getContentLines();
    if (trusting || !block.getInfo().toString().strip().equals("chart")) {
      code(lines, block.getInfo());
      return;
    }
    Span inside = inside(block, lines);
    if (isByItself(block, lines)) {
      out.line().slot(new Slot.Chart(out.at(), inside, charts++));
    } else {
      findings.add(
          MarkdownRules.MISPLACED_CHART,
          Span.of(block.getStartOffset(), block.getOpeningFence().getEndOffset()),
          "a chart can't stand within a list or a quote, or be indented",
          "move it to the left margin, with an empty line before and behind it");
      code(lines, block.getInfo());
    }
  }

  private static Span inside(FencedCodeBlock block, List<BasedSequence> lines) {
    int start = lines.isEmpty() ? block.getInfo().getEndOffset() : lines.get(0).getStartOffset();
    int end = lines.isEmpty() ? start : lines.get(lines.size() - 1).getEndOffset();
    return Span.of(start, Math.max(start, end));
  }

  /** Whether the fence and its lines are whole lines of the file. */
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

  /** A block of code, with the language that its fence names first, if any. */
  void code(List<BasedSequence> lines, BasedSequence info) {
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
      line(line);
    }
    out.raw("</code></pre>").line();
  }

  /** A line as it stands in the file, unless a tab of it was cut by an indent. */
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
    if (Waiver.is(text)) {
      return;
    }
    int start = html.getStartOffset();
    int end = Math.max(start, html.getEndOffset() - trailingBlanks(text));
    findings.add(MarkdownRules.RAW_HTML, Span.of(start, end), "HTML is shown as text");
    out.raw("<p>");
    out.pause();
    out.text(text.strip());
    out.resume();
    out.raw("</p>").line();
  }

  private static int trailingBlanks(String text) {
    return text.length() - text.stripTrailing().length();
  }
}
