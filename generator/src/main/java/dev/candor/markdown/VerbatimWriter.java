package dev.candor.markdown;

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

  /** A trusting writer leaves HTML to be HTML. */
  VerbatimWriter(InlineText file, HtmlOut out, Findings findings, boolean trusting) {
    this.file = file;
    this.out = out;
    this.findings = findings;
    this.trusting = trusting;
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
