package dev.candor.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.candor.diagnostic.Findings;
import dev.candor.diagnostic.Waiver;
import dev.candor.markdown.TextBlock.Kind;
import dev.candor.markdown.block.BlockTree;
import dev.candor.markdown.block.FootnoteBlock;
import dev.candor.markdown.block.HeadingBlock;
import dev.candor.markdown.block.Limits;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.Definitions;
import dev.candor.markdown.inline.InlineScanner;
import dev.candor.markdown.inline.InlineText;
import dev.candor.source.SourceFile;
import dev.candor.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/**
 * Reads the text of a page for checks. Separate from {@link MarkdownReader}, because a build needs
 * only the HTML of a page. Safe for use by several threads.
 */
public final class ProseReader {

  private final BlockTree blocks = new BlockTree();

  /** The text from an offset on; empty for a page that {@link MarkdownReader} rejects. */
  public Prose read(SourceFile file, int from) {
    InlineText inside = InlineText.of(file.text());
    boolean refused =
        file.text().length() - from > Limits.MOST_CHARACTERS
            || Limits.tooDeepAt(inside.chars(), from) >= 0;
    if (refused) {
      return Prose.EMPTY;
    }
    try {
      Optional<Document> tree = blocks.read(inside.chars(), from);
      return tree.map(t -> new Walk(file, inside).read(t)).orElse(Prose.EMPTY);
    } catch (StackOverflowError e) {
      return Prose.EMPTY;
    }
  }

  /** A walk through the blocks of one file. */
  private static final class Walk {

    private final SourceFile source;
    private final InlineText file;
    private final Definitions definitions = new Definitions();
    private final List<TextBlock> passages = new ArrayList<>();
    private final List<Waiver> waivers = new ArrayList<>();
    private final PassageBuilder builder =
        new PassageBuilder(new InlineScanner(definitions), waivers);
    private final IdentityHashMap<Node, InlineText> shortened = new IdentityHashMap<>();
    private boolean quoted;
    private int groups;

    Walk(SourceFile source, InlineText file) {
      this.source = source;
      this.file = file;
    }

    Prose read(Document document) {
      collect(document);
      blocks(document, Kind.PARAGRAPH, 0);
      return new Prose(passages, waivers);
    }

    /** Collects definitions first, as {@link BlockWriter} does. */
    private void collect(Node parent) {
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        if (node instanceof Paragraph paragraph) {
          collect(paragraph, paragraph.getContentLines());
        } else if (node instanceof HeadingBlock heading && heading.wasParagraph()) {
          collect(heading, heading.lines());
        } else {
          if (node instanceof FootnoteBlock footnote) {
            definitions.addFootnote(footnote.label());
          }
          collect(node);
        }
      }
    }

    private void collect(Node block, List<BasedSequence> lines) {
      InlineText text = BlockText.of(file, lines);
      if (!text.isEmpty() && text.chars()[text.from()] == '[') {
        int rest = definitions.readFrom(text);
        if (rest > text.from()) {
          shortened.put(block, text.between(rest, text.to()));
        }
      }
    }

    private void blocks(Node parent, Kind first, int group) {
      Kind kind = first;
      for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
        block(node, kind, group);
        kind = Kind.PARAGRAPH;
      }
    }

    private void block(Node node, Kind kind, int group) {
      if (node instanceof Paragraph paragraph) {
        paragraph(inside(paragraph, paragraph.getContentLines()), kind, group);
      } else if (node instanceof HeadingBlock heading) {
        InlineText text = withoutId(inside(heading, heading.lines()));
        passages.add(builder.build(Kind.HEADING, heading.level(), 0, quoted, text));
      } else if (node instanceof ListBlock list) {
        int own = ++groups;
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
          if (item instanceof ListItem) {
            blocks(item, Kind.ITEM, own);
          }
        }
      } else if (node instanceof BlockQuote quote) {
        quote(quote, group);
      } else if (node instanceof FootnoteBlock footnote) {
        blocks(footnote, Kind.FOOTNOTE, 0);
      } else if (node instanceof HtmlBlockBase html) {
        html(html);
      } else if (node instanceof FencedCodeBlock || node instanceof IndentedCodeBlock) {
        other(Span.of(node.getStartOffset(), node.getEndOffset()));
      } else {
        blocks(node, Kind.PARAGRAPH, group);
      }
    }

    private void html(HtmlBlockBase html) {
      String text = html.getContentChars().toString();
      int start = html.getStartOffset();
      Span span = Span.of(start, Math.max(start, start + text.stripTrailing().length()));
      if (Waiver.is(text)) {
        waivers.add(Waiver.ofHtml(text, span));
      } else {
        other(span);
      }
    }

    private void other(Span span) {
      passages.add(
          new TextBlock(Kind.OTHER, 0, 0, quoted, "", new int[][] {{}, {}}, span, List.of()));
    }

    private void quote(BlockQuote quote, int group) {
      boolean before = quoted;
      InlineText text = null;
      if (quote.getFirstChild() instanceof Paragraph paragraph) {
        text = inside(paragraph, paragraph.getContentLines());
      }
      Optional<Callout> callout =
          text == null ? Optional.empty() : Callout.at(text, new Findings(source));
      Node node = quote.getFirstChild();
      if (text != null && node != null && callout.isPresent()) {
        paragraph(text.between(callout.get().end(), text.to()), Kind.PARAGRAPH, group);
        node = node.getNext();
      } else {
        quoted = true;
      }
      for (; node != null; node = node.getNext()) {
        block(node, Kind.PARAGRAPH, group);
      }
      quoted = before;
    }

    private void paragraph(InlineText text, Kind kind, int group) {
      int table = TableWriter.find(text);
      int end = table < 0 ? text.to() : Math.max(text.from(), table - 1);
      InlineText words = text.between(text.from(), end);
      if (!words.isEmpty()) {
        passages.add(builder.build(kind, 0, group, quoted, words));
      }
      if (table >= 0) {
        int own = ++groups;
        for (InlineText cell : TableWriter.allCells(text, table)) {
          if (!cell.isEmpty()) {
            passages.add(builder.build(Kind.CELL, 0, own, quoted, cell));
          }
        }
      }
    }

    private InlineText inside(Node block, List<BasedSequence> lines) {
      InlineText rest = shortened.get(block);
      return rest == null ? BlockText.of(file, lines) : rest;
    }

    private static InlineText withoutId(InlineText heading) {
      int brace = Headings.givenId(heading);
      return brace < 0
          ? heading
          : heading.between(
              heading.from(), CharacterClasses.trimEnd(heading.chars(), heading.from(), brace));
    }
  }
}
