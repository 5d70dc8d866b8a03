package dev.candor.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A heading, with its level and the lines of its text. */
public final class HeadingBlock extends Block {

  private static final int DEEPEST = 6;

  private final int level;
  private final List<BasedSequence> lines;
  private final boolean paragraph;

  private HeadingBlock(int level, List<BasedSequence> lines, BasedSequence all, boolean paragraph) {
    super(all);
    this.level = level;
    this.lines = List.copyOf(lines);
    this.paragraph = paragraph;
  }

  /** Whether it is a setext heading: a paragraph with a line under it. */
  public boolean wasParagraph() {
    return paragraph;
  }

  public int level() {
    return level;
  }

  public List<BasedSequence> lines() {
    return lines;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }

  /** {@code ## Text ##}. */
  static @Nullable BlockStart behindMarks(ParserState state) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    int from = at;
    while (from < line.length() && line.charAt(from) == '#') {
      from++;
    }
    int level = from - at;
    if (level > DEEPEST || from < line.length() && !isBlank(line.charAt(from))) {
      return null;
    }
    int end = trimmed(line, from, line.length());
    int marks = end;
    while (marks > from && line.charAt(marks - 1) == '#') {
      marks--;
    }
    if (marks < end && isBlank(line.charAt(marks - 1))) {
      end = trimmed(line, from, marks);
    }
    List<BasedSequence> text = List.of(line.subSequence(from, end));
    HeadingBlock heading = new HeadingBlock(level, text, line.subSequence(at), false);
    return BlockStart.of(new Lines(heading)).atIndex(line.length());
  }

  private static int trimmed(BasedSequence line, int from, int to) {
    int end = to;
    while (end > from && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** A paragraph above a line of {@code =} or {@code -}. */
  static @Nullable BlockStart aboveLine(ParserState state, MatchedBlockParser matched) {
    if (!matched.getBlockParser().isParagraphParser()) {
      return null;
    }
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    int end = trimmed(line, at, line.length());
    char mark = line.charAt(at);
    for (int i = at + 1; i < end; i++) {
      if (line.charAt(i) != mark) {
        return null;
      }
    }
    List<BasedSequence> text = matched.getParagraphLines();
    if (ReferenceLines.areAll(text)) {
      return null;
    }
    BasedSequence all = line.baseSubSequence(text.get(0).getStartOffset(), line.getEndOffset());
    HeadingBlock heading = new HeadingBlock(mark == '=' ? 1 : 2, text, all, true);
    return BlockStart.of(new Lines(heading)).atIndex(line.length()).replaceActiveBlockParser();
  }

  /** A heading is complete as soon as it begins. */
  private static final class Lines extends AbstractBlockParser {

    private final HeadingBlock block;

    Lines(HeadingBlock block) {
      this.block = block;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public @Nullable BlockContinue tryContinue(ParserState state) {
      return null;
    }

    @Override
    public void closeBlock(ParserState state) {}
  }
}
