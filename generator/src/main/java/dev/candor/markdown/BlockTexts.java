package dev.candor.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.candor.markdown.block.FootnoteBlock;
import dev.candor.markdown.block.HeadingBlock;
import dev.candor.markdown.inline.CharacterClasses;
import dev.candor.markdown.inline.InlineText;
import java.util.IdentityHashMap;
import java.util.List;

/** The text of each block of a file, without the definitions of links at its beginning. */
final class BlockTexts {

  private final InlineText file;
  private final Footnotes footnotes;

  /** The text of paragraphs that begin with link reference definitions, after those definitions. */
  private final IdentityHashMap<Node, InlineText> shortened = new IdentityHashMap<>();

  BlockTexts(InlineText file, Footnotes footnotes) {
    this.file = file;
    this.footnotes = footnotes;
  }

  /** Collects definitions first, because the text may refer to them before they appear. */
  void collect(Node parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph paragraph) {
        collectDefinitions(paragraph, paragraph.getContentLines());
      } else if (node instanceof HeadingBlock heading && heading.wasParagraph()) {
        collectDefinitions(heading, heading.lines());
      } else {
        if (node instanceof FootnoteBlock footnote) {
          footnotes.add(footnote);
        }
        collect(node);
      }
    }
  }

  private void collectDefinitions(Node block, List<BasedSequence> lines) {
    int end = lines.get(0).getEndOffset();
    int start = CharacterClasses.skipSpaces(file.chars(), lines.get(0).getStartOffset(), end);
    if (start < end && file.chars()[start] == '[') {
      InlineText text = BlockText.of(file, lines);
      int rest = footnotes.definitions().readFrom(text);
      if (rest > text.from()) {
        shortened.put(block, text.between(rest, text.to()));
      }
    }
  }

  InlineText of(Paragraph paragraph) {
    return of(paragraph, paragraph.getContentLines());
  }

  InlineText of(Node block, List<BasedSequence> lines) {
    InlineText rest = shortened.get(block);
    return rest == null ? BlockText.of(file, lines) : rest;
  }
}
