package dev.candor.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** {@code [^label]: ...}: a footnote, with all the blocks indented by four under it. */
public final class FootnoteBlock extends Block {

  private static final int CONTENT_INDENT = 4;

  private final String label;
  private final int start;

  private FootnoteBlock(String label, int start) {
    this.label = label;
    this.start = start;
  }

  public String label() {
    return label;
  }

  /** The offset of the bracket before the label. */
  public int start() {
    return start;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Reads the blocks of one footnote. */
  private static final class Lines extends AbstractBlockParser {

    private final FootnoteBlock block;

    Lines(FootnoteBlock block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public boolean isContainer() {
      return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser parser, Block child) {
      return true;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      if (state.isBlank()) {
        return block.hasChildren() ? BlockContinue.atIndex(state.getNextNonSpaceIndex()) : null;
      }
      return state.getIndent() >= CONTENT_INDENT
          ? BlockContinue.atColumn(state.getColumn() + CONTENT_INDENT)
          : null;
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }

  /** Detects the start of a footnote, even directly below a line of text. */
  static @Nullable BlockStart at(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    if (line.length() <= at + 1 || line.charAt(at + 1) != '^') {
      return null;
    }
    int i = at + 2;
    while (i < line.length() && line.charAt(i) > ' ' && "[]".indexOf(line.charAt(i)) < 0) {
      i++;
    }
    if (i == at + 2
        || i + 1 >= line.length()
        || line.charAt(i) != ']'
        || line.charAt(i + 1) != ':') {
      return null;
    }
    String label = line.subSequence(at + 2, i).toString();
    FootnoteBlock block = new FootnoteBlock(label, line.getStartOffset() + at);
    return BlockStart.of(new Lines(block)).atIndex(i + 2);
  }
}
