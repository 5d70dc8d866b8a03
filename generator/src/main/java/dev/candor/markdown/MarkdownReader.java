package dev.candor.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.markdown.block.BlockTree;
import dev.candor.markdown.block.Limits;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;

/** Reads the Markdown of a file. One reader serves many threads. */
public final class MarkdownReader {

  private final BlockTree blocks = new BlockTree();
  private final boolean trusting;

  public MarkdownReader() {
    this(false);
  }

  /** A trusting reader lets HTML and any link through, as CommonMark's examples need it. */
  MarkdownReader(boolean trusting) {
    this.trusting = trusting;
  }

  /** The body of the file from an offset on (behind its front matter), whatever its text. */
  public Outcome<Body> read(SourceFile file, int from) {
    Findings findings = new Findings(file);
    String text = file.text();
    if (text.length() - from > Limits.MOST_CHARACTERS) {
      findings.add(MarkdownRules.SIZE, Span.of(from, from), "this page has over 1 MiB of text");
      return findings.with(Body.EMPTY);
    }
    int tooDeep = Limits.tooDeepAt(text, from);
    if (tooDeep >= 0) {
      findings.add(
          MarkdownRules.DEPTH,
          Span.of(tooDeep, tooDeep + 1),
          "quotes and lists nest too deeply here");
      return findings.with(Body.EMPTY);
    }
    try {
      Document document = blocks.read(text, from);
      Body body = new BlockWriter(text, findings, trusting).write(document);
      return findings.with(body);
    } catch (StackOverflowError e) {
      Findings only = new Findings(file);
      only.add(MarkdownRules.DEPTH, Span.of(from, from), "quotes and lists nest too deeply");
      return only.with(Body.EMPTY);
    }
  }
}
