package dev.candor.markdown.block;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Detects code fences: three or more backticks with no others later in the line, or tildes. */
final class FenceStart {

  private static final int SHORTEST = 3;

  private FenceStart() {}

  static @Nullable BlockStart at(ParserState state) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    char mark = line.charAt(at);
    int end = at;
    while (end < line.length() && line.charAt(end) == mark) {
      end++;
    }
    if (end - at < SHORTEST) {
      return null;
    }
    for (int i = end; mark == '`' && i < line.length(); i++) {
      if (line.charAt(i) == '`') {
        return null;
      }
    }
    FencedCodeBlockParser parser =
        new FencedCodeBlockParser(state.getProperties(), mark, end - at, state.getIndent(), at);
    ((FencedCodeBlock) parser.getBlock()).setOpeningMarker(line.subSequence(at, end));
    return BlockStart.of(parser).atIndex(end);
  }
}
