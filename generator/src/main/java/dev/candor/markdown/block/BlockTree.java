package dev.candor.markdown.block;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Optional;

/** Reads the blocks of a file. Safe for use by several threads. */
public final class BlockTree {

  private final Parser parser;

  public BlockTree() {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    options.set(Parser.BLOCK_QUOTE_PARSER, false);
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
    options.set(Parser.HTML_BLOCK_PARSER, false);
    options.set(Parser.THEMATIC_BREAK_PARSER, false);
    options.set(Parser.LIST_BLOCK_PARSER, false);
    options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
    options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
    NoInlines inlines = new NoInlines(options);
    parser =
        Parser.builder(options)
            .customBlockParserFactory(new LineStarts(options))
            .customInlineParserFactory((o, s, d, p, l, e) -> inlines)
            .blockPreProcessorFactory(new StopAfterBlocks())
            .build();
  }

  /**
   * The blocks of a text from an offset on; empty if they would take too much work for the length
   * of the text. Offsets in the tree refer to the whole text.
   */
  public Optional<Document> read(char[] text, int from) {
    BasedSequence all = BasedSequence.of(new CountedText(text, from));
    try {
      return Optional.of(parser.parse(all.subSequence(from)));
    } catch (StopAfterBlocks.Done done) {
      return Optional.of(done.document());
    } catch (CountedText.TooMuchWork e) {
      return Optional.empty();
    }
  }
}
