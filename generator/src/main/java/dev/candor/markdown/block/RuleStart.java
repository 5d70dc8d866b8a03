package dev.candor.markdown.block;

import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ThematicBreakParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Detects thematic breaks: three or more of the same character, and blanks. */
final class RuleStart {

  private static final int FEWEST = 3;

  private RuleStart() {}

  static @Nullable BlockStart at(ParserState state) {
    BasedSequence line = state.getLine();
    int at = state.getNextNonSpaceIndex();
    char mark = line.charAt(at);
    int marks = 0;
    for (int i = at; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == mark) {
        marks++;
      } else if (c != ' ' && c != '\t') {
        return null;
      }
    }
    return marks < FEWEST
        ? null
        : BlockStart.of(new ThematicBreakParser(line.subSequence(at))).atIndex(line.length());
  }
}
