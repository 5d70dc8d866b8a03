package dev.candor.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import dev.candor.diagnostic.Findings;
import dev.candor.markdown.block.DefinitionBlock;
import dev.candor.markdown.block.HeadingBlock;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.Span;
import java.util.Optional;

/** Writes the blocks of one file. */
final class BlockWriter {

  /** Deep enough that no paragraph is taken for one of the text itself. */
  private static final int WITHIN = 2;

  private final Findings findings;
  private final boolean trusting;
  private final HtmlOut out;
  private final Footnotes footnotes;
  private final BlockTexts texts;
  private final InlineWriter inlines;
  private final TableWriter tables;
  private final VerbatimWriter verbatim;
  private final Headings headings;
  private final CareFirst careFirst = new CareFirst();
  private int careCallouts;
  private int depth;
  private Body.Opening opening = Body.Opening.NONE;

  BlockWriter(InlineText file, Findings findings, boolean trusting) {
    this.findings = findings;
    this.trusting = trusting;
    this.out = new HtmlOut(file.to() + file.to() / 4 + 64);
    this.footnotes = new Footnotes(findings);
    this.texts = new BlockTexts(file, footnotes);
    Comments comments = new Comments(findings);
    this.inlines = new InlineWriter(out, findings, footnotes, comments, trusting);
    this.tables = new TableWriter(out, inlines, new TableSlips(findings, trusting));
    this.verbatim = new VerbatimWriter(file, out, findings, comments, trusting);
    this.headings = new Headings(out, inlines, findings);
  }

  Body write(Document document) {
    texts.collect(document);
    careFirst.in(document, texts).forEach(this::quote);
    children(document, false);
    depth += WITHIN;
    footnotes.write(out, block -> children(block, false));
    return out.body(headings.all(), opening);
  }

  /** Writes the blocks inside a block; in the items of a tight list, paragraphs have no tags. */
  private void children(Node parent, boolean tight) {
    Node node = parent.getFirstChild();
    depth++;
    while (node != null) {
      if (node instanceof Paragraph && node.getNext() instanceof DefinitionBlock) {
        node = definitionList(node);
      } else {
        block(node, tight);
        node = node.getNext();
      }
    }
    depth--;
  }

  private void block(Node node, boolean tight) {
    if (node instanceof Paragraph paragraph) {
      if (paragraph.getContentLines().size() == 1) {
        paragraph(texts.of(paragraph), tight);
      } else {
        lines(texts.of(paragraph), tight);
      }
    } else if (node instanceof HeadingBlock heading) {
      Span span = Span.of(heading.getStartOffset(), heading.getEndOffset());
      headings.write(heading.level(), texts.of(heading, heading.lines()), span);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof BlockQuote quote) {
      if (!careFirst.has(quote)) {
        quote(quote);
      }
    } else if (node instanceof FencedCodeBlock code) {
      verbatim.fenced(code);
    } else if (node instanceof IndentedCodeBlock code) {
      verbatim.indented(code.getContentLines());
    } else if (node instanceof HtmlBlockBase html) {
      verbatim.html(html);
    } else if (node instanceof ThematicBreak) {
      out.block("<hr>").line();
    } else if (node instanceof DefinitionBlock definition) {
      out.block("<dl>");
      definition(definition);
      out.block("</dl>").line();
    }
  }

  /** Writes a paragraph, a table, or a paragraph followed by a table. */
  private void lines(InlineText text, boolean tight) {
    int table = TableWriter.find(text);
    int end = table < 0 ? text.to() : Math.max(text.from(), table - 1);
    paragraph(text.between(text.from(), end), tight);
    if (table >= 0) {
      tables.write(text, table);
    } else {
      tables.reportUnread(text);
    }
  }

  private void paragraph(InlineText text, boolean tight) {
    if (text.isEmpty()) {
      return;
    }
    inlines.read(text);
    Optional<String> embedded = inlines.embedded();
    Optional<String> caption = inlines.caption();
    if (embedded.isPresent()) {
      Span span = Span.of(text.source(text.from()), text.source(text.to() - 1) + 1);
      out.line().slot(new Slot.Embed(out.at(), span, embedded.get()));
    } else if (caption.isPresent() && !trusting) {
      figure(caption.get());
    } else if (tight) {
      inlines.writeParagraph();
    } else {
      plain();
    }
  }

  private void plain() {
    int words = out.words();
    int start = out.line().at();
    out.raw("<p>");
    inlines.writeParagraph();
    out.raw("</p>").line();
    if (depth == 1 && opening.equals(Body.Opening.NONE)) {
      opening = new Body.Opening(start, out.at(), out.words() - words);
    }
  }

  private void figure(String caption) {
    out.block("<figure>").line();
    inlines.figure();
    out.pause();
    out.block("<figcaption>").text(caption);
    out.resume();
    out.raw("</figcaption>").block("</figure>").line();
  }

  private void list(ListBlock list) {
    boolean ordered = list instanceof OrderedList;
    out.block(ordered ? "<ol" : "<ul");
    if (list instanceof OrderedList numbers && numbers.getStartNumber() != 1) {
      out.raw(" start=\"").raw(numbers.getStartNumber()).raw('"');
    }
    out.raw('>');
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      if (item instanceof ListItem) {
        item(item, list.isTight());
      }
    }
    out.block(ordered ? "</ol>" : "</ul>").line();
  }

  private void item(Node item, boolean tight) {
    Node first = item.getFirstChild();
    InlineText text = first instanceof Paragraph paragraph ? texts.of(paragraph) : null;
    if (text == null || !isTask(text)) {
      out.block("<li>");
      children(item, tight);
    } else {
      boolean done = text.chars()[text.from() + 1] != ' ';
      out.block("<li class=\"task\">").raw(tight ? "" : "<p>");
      out.raw("<input type=\"checkbox\" disabled aria-label=\"")
          .word(done ? "task.done" : "task.open", "", place(text, text.from()));
      out.raw(done ? "\" checked> " : "\"> ");
      inlines.read(text.between(text.from() + 4, text.to())).write();
      out.raw(tight ? "" : "</p>\n");
      for (Node more = first.getNext(); more != null; more = more.getNext()) {
        block(more, tight);
      }
    }
    out.raw("</li>");
  }

  /** The place of one character. */
  private static Span place(InlineText text, int at) {
    int start = text.source(at);
    return Span.of(start, start + 1);
  }

  /** {@code [ ] } or {@code [x] }, followed by text. */
  private static boolean isTask(InlineText text) {
    int at = text.from();
    return text.to() - at > 4
        && text.chars()[at] == '['
        && " xX".indexOf(text.chars()[at + 1]) >= 0
        && text.chars()[at + 2] == ']'
        && text.chars()[at + 3] == ' ';
  }

  private void quote(BlockQuote quote) {
    if (quote.getFirstChild() instanceof Paragraph paragraph) {
      InlineText text = texts.of(paragraph);
      Optional<Callout> callout = Callout.at(text, findings);
      if (callout.isPresent()) {
        callout(callout.get(), paragraph, text);
        return;
      }
    }
    out.block("<blockquote>").line();
    out.pause();
    children(quote, false);
    out.resume();
    out.block("</blockquote>").line();
  }

  private void callout(Callout callout, Paragraph first, InlineText text) {
    boolean folds = callout.fold() != Callout.Fold.NONE;
    String id = callout.isCare() && !folds ? "_care-" + ++careCallouts : "";
    out.block(folds ? "<details class=\"callout " : "<aside role=\"note\" class=\"callout ");
    out.raw(callout.styleClass()).raw(callout.fold() == Callout.Fold.OPEN ? "\" open" : "\"");
    attribute(" aria-labelledby=\"", id, text);
    out.raw('>');
    out.block(folds ? "<summary class=\"callout-title\"" : "<p class=\"callout-title\"");
    attribute(" id=\"", id, text);
    out.raw('>');
    if (callout.isNamed()) {
      out.word(callout.title(), "", place(text, text.from()));
      out.count(callout.kind());
    }
    if (!callout.heading().isEmpty()) {
      out.pause();
      out.raw(callout.isNamed() ? ": " : "");
      inlines.read(callout.heading()).write();
      out.resume();
    }
    out.raw(folds ? "</summary>" : "</p>").line();
    depth += WITHIN;
    lines(text.between(callout.end(), text.to()), false);
    for (Node more = first.getNext(); more != null; more = more.getNext()) {
      block(more, false);
    }
    depth -= WITHIN;
    out.block(folds ? "</details>" : "</aside>").line();
  }

  private void attribute(String start, String id, InlineText text) {
    if (!id.isEmpty()) {
      out.raw(start).localId(place(text, text.from())).raw(id).raw('"');
    }
  }

  /** Writes paragraphs whose lines are terms, each with its definitions; returns the next block. */
  private Node definitionList(Node first) {
    out.block("<dl>");
    Node node = first;
    while (node instanceof Paragraph paragraph && node.getNext() instanceof DefinitionBlock) {
      terms(texts.of(paragraph));
      node = node.getNext();
      while (node instanceof DefinitionBlock definition) {
        definition(definition);
        node = node.getNext();
      }
    }
    out.block("</dl>").line();
    return node;
  }

  private void terms(InlineText text) {
    int start = text.from();
    while (start < text.to()) {
      int end = CharacterClasses.lineEnd(text.chars(), start, text.to());
      out.block("<dt>");
      out.pause();
      inlines.read(text.between(start, end)).write();
      out.resume();
      out.raw("</dt>");
      start = end + 1;
    }
  }

  private void definition(DefinitionBlock definition) {
    out.block("<dd>");
    children(definition, definition.isTight());
    out.raw("</dd>");
  }
}
