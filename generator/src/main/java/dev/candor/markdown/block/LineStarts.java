package dev.candor.markdown.block;

import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.BlockQuoteParser;
import com.vladsch.flexmark.parser.core.IndentedCodeBlockParser;
import com.vladsch.flexmark.parser.core.ListBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tries, for each line that may begin a block, only the parsers whose blocks can begin with its
 * first character, in CommonMark's order. Flexmark's own parsers of headings, rules, fences and
 * HTML try patterns on each line, and compile them for each file; ours look at characters. Quotes,
 * lists, indented code and paragraphs are Flexmark's.
 */
final class LineStarts implements CustomBlockParserFactory {

  static final int CODE_INDENT = 4;

  private final Lines lines;

  LineStarts(DataHolder options) {
    lines = new Lines(options);
  }

  /** The same for each file, because it has no state. */
  @Override
  public BlockParserFactory apply(DataHolder options) {
    return lines;
  }

  @Override
  public @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public boolean affectsGlobalScope() {
    return false;
  }

  /** The parsers to try. */
  private static final class Lines implements BlockParserFactory {

    private final BlockParserFactory quotes;
    private final BlockParserFactory lists;
    private final BlockParserFactory code;

    Lines(DataHolder options) {
      quotes = new BlockQuoteParser.Factory().apply(options);
      lists = new ListBlockParser.Factory().apply(options);
      code = new IndentedCodeBlockParser.Factory().apply(options);
    }

    @Override
    public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
      BasedSequence line = state.getLine();
      int at = state.getNextNonSpaceIndex();
      if (state.getIndent() >= CODE_INDENT) {
        return code.tryStart(state, matched);
      }
      char first = line.charAt(at);
      return switch (first) {
        case '>' -> quotes.tryStart(state, matched);
        case '#' -> HeadingBlock.behindMarks(state);
        case '=' -> HeadingBlock.aboveLine(state, matched);
        case '-' -> {
          BlockStart start = HeadingBlock.aboveLine(state, matched);
          start = start == null ? RuleStart.at(state) : start;
          yield start == null ? item(state, matched) : start;
        }
        case '*' -> {
          BlockStart start = RuleStart.at(state);
          yield start == null ? item(state, matched) : start;
        }
        case '_' -> RuleStart.at(state);
        case '+' -> item(state, matched);
        case '`', '~' -> FenceStart.at(state);
        case '<' -> HtmlLines.at(state, matched);
        case '[' -> FootnoteBlock.at(state, matched);
        case ':' -> DefinitionBlock.at(state, matched);
        default -> first >= '0' && first <= '9' ? lists.tryStart(state, matched) : null;
      };
    }

    /** A list item, if a blank follows its bullet. */
    private @Nullable BlockStart item(ParserState state, MatchedBlockParser matched) {
      int behind = state.getNextNonSpaceIndex() + 1;
      BasedSequence line = state.getLine();
      boolean blank = behind >= line.length() || " \t".indexOf(line.charAt(behind)) >= 0;
      return blank ? lists.tryStart(state, matched) : null;
    }
  }
}
