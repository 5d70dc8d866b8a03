package dev.candor.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Outcome;
import dev.candor.diagnostic.Rule;
import dev.candor.markdown.block.BlockTree;
import dev.candor.markdown.block.Limits;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.List;
import java.util.Optional;

/** Reads the Markdown of a file. Safe for use by several threads. */
public final class MarkdownReader {

  private final BlockTree blocks = new BlockTree();
  private final boolean trusting;

  public MarkdownReader() {
    this(false);
  }

  /**
   * A reader for texts of other programs, which may have HTML in them. Its HTML is not safe to
   * show: it is for reading as a tree.
   */
  public static MarkdownReader ofOtherPrograms() {
    return new MarkdownReader(true);
  }

  /** A trusting reader lets HTML and any link through, as CommonMark's examples require. */
  MarkdownReader(boolean trusting) {
    this.trusting = trusting;
  }

  /** Reads the body of the file from an offset on (after its front matter); never fails. */
  public Outcome<Body> read(SourceFile file, int from) {
    String text = file.text();
    Span all = Span.of(from, text.length());
    if (all.length() > Limits.MOST_CHARACTERS) {
      return refused(file, MarkdownRules.SIZE, all, "this page has more than 1 MiB of text");
    }
    InlineText inside = InlineText.of(text);
    int tooDeep = Limits.tooDeepAt(inside.chars(), from);
    if (tooDeep >= 0) {
      Span span = Span.of(tooDeep, tooDeep + 1);
      return refused(
          file, MarkdownRules.DEPTH, span, "quotes and lists are nested too deeply here");
    }
    try {
      Findings findings = new Findings(file);
      Optional<Document> tree = blocks.read(inside.chars(), from);
      return tree.isPresent()
          ? findings.with(new BlockWriter(inside, findings, trusting).write(tree.get()))
          : refused(file, MarkdownRules.BUDGET, all, "this page is too complex to read");
    } catch (StackOverflowError e) {
      return refused(file, MarkdownRules.DEPTH, all, "this page is nested too deeply");
    }
  }

  private static Outcome<Body> refused(SourceFile file, Rule rule, Span span, String why) {
    return Outcome.of(Body.EMPTY, List.of(rule.at(file, span, why)));
  }
}
