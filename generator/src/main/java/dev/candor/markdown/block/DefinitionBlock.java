package dev.candor.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * {@code : ...} under a paragraph: the definition of that paragraph's lines. Blank lines may come
 * between the two.
 */
public final class DefinitionBlock extends Block {

  private boolean tight;

  private DefinitionBlock(boolean tight) {
    this.tight = tight;
  }

  /** Whether there is no blank line before or in it, so that its only paragraph needs no tag. */
  public boolean isTight() {
    return tight;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** Reads the blocks of one definition. */
  private static final class Lines extends AbstractBlockParser {

    private final DefinitionBlock block;
    private final int contentIndent;
    private boolean afterBlank;

    Lines(DefinitionBlock block, int contentIndent) {
      this.block = block;
      this.contentIndent = contentIndent;
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
        afterBlank = true;
        return BlockContinue.atIndex(state.getNextNonSpaceIndex());
      }
      if (state.getIndent() < contentIndent) {
        return null;
      }
      block.tight &= !afterBlank;
      return BlockContinue.atColumn(state.getColumn() + contentIndent);
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }

  /** Detects the start of a definition: a colon and a space or tab, under a paragraph. */
  static @Nullable BlockStart at(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    int content = at + 1;
    while (content < line.length() && " \t".indexOf(line.charAt(content)) >= 0) {
      content++;
    }
    boolean empty = content == line.length();
    if (empty || content == at + 1) {
      return null;
    }
    BlockParser parent = matched.getBlockParser();
    Node before = parent.getBlock().getLastChild();
    boolean underText = parent.isParagraphParser();
    if (!underText && !(before instanceof Paragraph || before instanceof DefinitionBlock)) {
      return null;
    }
    int indent = state.getIndent() + 2;
    DefinitionBlock block = new DefinitionBlock(underText || !state.endsWithBlankLine(before));
    return BlockStart.of(new Lines(block, indent)).atColumn(state.getColumn() + indent);
  }
}
